/** What a file imports, however it says so. */
export interface Imports {
  specifiers: string[];
  /** An `import()` or `require()` whose target is not written out. */
  computed: boolean;
  defaultExport: boolean;
}

const STRING = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\$]|\$(?!\{))*`/y;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
// A slash begins a regular expression only after what cannot end a value.
const REGEX =
  /(?<=(?:^|[=(,:[!&|?{};>]|\breturn)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/y;
// From the opening quote of a template, or the end of a hole in it, to the next hole or the closing quote.
const TEMPLATE = /[`}](?:\\[\s\S]|[^`\\$]|\$(?!\{))*(?:`|\$\{)/y;

/** A file's code alone: comments and expressions gone, every plain string replaced by its number. */
function codeOf(text: string): { code: string; strings: string[] } {
  const strings: string[] = [];
  /** Braces open inside each hole of a template. */
  const holes: number[] = [];
  let code = '';
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  while (at < text.length) {
    const string = take(STRING);
    if (string !== undefined) code += `"${strings.push(string.slice(1, -1)) - 1}"`;
    else if (take(COMMENT) ?? take(REGEX)) code += ' ';
    else {
      const sign = text.charAt(at);
      const depth = holes.at(-1);
      const piece = sign === '`' || (sign === '}' && depth === 0) ? take(TEMPLATE) : undefined;
      if (piece !== undefined) {
        if (sign === '}') holes.pop();
        if (piece.endsWith('{')) holes.push(0);
        code += '`';
        continue;
      }
      if (depth !== undefined && sign === '{') holes.splice(-1, 1, depth + 1);
      if (depth !== undefined && sign === '}') holes.splice(-1, 1, depth - 1);
      code += sign;
      at += 1;
    }
  }
  return { code, strings };
}

/** Reads a file's static, dynamic, type and re-exporting imports. */
export function importsOf(text: string): Imports {
  const { code, strings } = codeOf(text);
  const named = code.matchAll(/(?<![.\w])(?:from|import|require\s*\(|import\s*\()\s*"(\d+)"/g);
  return {
    specifiers: [...named].map(([, index]) => strings[Number(index)] ?? ''),
    computed: /(?<![.\w])(?:import|require)\s*\(\s*(?!"\d+"\s*[,)]|\s)/.test(code),
    defaultExport: /\bexport\s+default\b|\bas\s+default\b/.test(code),
  };
}
