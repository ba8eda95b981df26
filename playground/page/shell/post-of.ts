/** 养护工程股 信息员: the unit, then the post, as far as they are known. */
export const postOf = ({ title, unit }: { title: string; unit?: string }): string =>
  [unit, title].filter(Boolean).join(' · ');
