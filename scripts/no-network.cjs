// Stands in for node:net in every bundle (see esbuild.mjs): the server talks over IPC or stdio only.
function refuse() {
  throw new Error("vanthu talks over IPC and standard streams only; sockets are not part of it");
}
module.exports = { connect: refuse, createConnection: refuse, createServer: refuse };
