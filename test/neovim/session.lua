-- Opens the file named by VANTHU_FILE with the settings of docs/neovim.md, waits for its diagnostics, applies the first
-- fix at the first of them that has one, and writes what happened as JSON to VANTHU_REPORT.
local function report(result)
  vim.fn.writefile({ vim.fn.json_encode(result) }, os.getenv("VANTHU_REPORT"))
  vim.cmd("qa!")
end

local function first_fix(diagnostics)
  for _, diagnostic in ipairs(diagnostics) do
    local params = {
      textDocument = vim.lsp.util.make_text_document_params(0),
      range = {
        start = { line = diagnostic.lnum, character = diagnostic.col },
        ["end"] = { line = diagnostic.end_lnum, character = diagnostic.end_col },
      },
      context = { diagnostics = { diagnostic.user_data.lsp } , only = { "quickfix" } },
    }
    local answers = vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 10000) or {}
    for _, answer in pairs(answers) do
      for _, action in ipairs(answer.result or {}) do
        if action.isPreferred and action.edit then return action, diagnostic end
      end
    end
  end
end

vim.cmd("edit " .. vim.fn.fnameescape(os.getenv("VANTHU_FILE")))
local shown = vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 100)
if not shown then report({ error = "no diagnostics", filetype = vim.bo.filetype }) end
local before = vim.diagnostic.get(0)
local found = {}
for _, one in ipairs(before) do
  table.insert(found, { rule = one.code, line = one.lnum + 1, severity = one.severity, message = one.message })
end
local action, at = first_fix(before)
if not action then report({ error = "no fix", found = found }) end
vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
local count = #before
vim.wait(10000, function() return #vim.diagnostic.get(0) < count end, 100)
report({
  found = found,
  fixed = { title = action.title, rule = at.code },
  left = #vim.diagnostic.get(0),
  text = vim.api.nvim_buf_get_lines(0, 0, -1, false),
})
