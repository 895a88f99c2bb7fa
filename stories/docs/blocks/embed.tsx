import {Source} from '@storybook/addon-docs/blocks';

export interface EmbedProps {
  /** The tag of a widget. */
  tag: `hearth-${string}`;
  /** Its attributes, as a page writes them: `card="fair-winds"`. */
  attributes?: string;
}

const pascal = (tag: string): string => tag.replace('hearth-', '').replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const imports = (name: string): string => `import 'hearth-widgets/define/host';\nimport 'hearth-widgets/define/${name}';`;

/** A line for each way to put a widget into a page, to be copied. What a framework needs beside it is said on a page of its own. */
function waysOf({tag, attributes = ''}: EmbedProps): {title: string; language: 'html' | 'tsx'; code: string}[] {
  const name = tag.replace('hearth-', '');
  const written = attributes ? ` ${attributes}` : '';
  const element = `<${tag}${written}></${tag}>`;
  const inside = (indent: string) =>
    [`<hearth-host endpoint="/hearth" space="harbor">`, `  ${element}`, `</hearth-host>`].map((line) => indent + line).join('\n');
  // As React writes properties.
  const props = written.replace(/-(\w)(?=[\w-]*=)/g, (_, letter: string) => letter.toUpperCase());
  return [
    {title: 'HTML', language: 'html', code: `<script type="module" src="/widgets/hearth.js"></script>\n\n${inside('')}`},
    {
      title: 'React',
      language: 'tsx',
      code: `import {HearthHost, ${pascal(tag)}} from 'hearth-widgets/react';\n\nexport const Part = () => (\n  <HearthHost endpoint="/hearth" space="harbor">\n    <${pascal(tag)}${props} />\n  </HearthHost>\n);`,
    },
    {
      title: 'Vue',
      language: 'html',
      code: `<script setup lang="ts">\n  ${imports(name).replace('\n', '\n  ')}\n</script>\n\n<template>\n${inside('  ')}\n</template>`,
    },
    {
      title: 'Angular',
      language: 'tsx',
      code: `import {CUSTOM_ELEMENTS_SCHEMA, Component} from '@angular/core';\n${imports(name)}\n\n@Component({\n  selector: 'app-part',\n  schemas: [CUSTOM_ELEMENTS_SCHEMA],\n  template: \`\n${inside('    ')}\n  \`,\n})\nexport class Part {}`,
    },
    {title: 'Svelte', language: 'html', code: `<script>\n  ${imports(name).replace('\n', '\n  ')}\n</script>\n\n${inside('')}`},
  ];
}

/** How a widget is put into a page, for each of those that most pages are made with. */
export const Embed = (props: EmbedProps) => (
  <>
    {waysOf(props).map(({title, language, code}) => (
      <section key={title}>
        <h3>{title}</h3>
        <Source code={code} language={language} />
      </section>
    ))}
  </>
);
