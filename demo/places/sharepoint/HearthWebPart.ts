import {DisplayMode, Version} from '@microsoft/sp-core-library';
import {AadHttpClient} from '@microsoft/sp-http';
import {PropertyPaneDropdown, PropertyPaneTextField} from '@microsoft/sp-property-pane';
import type {IPropertyPaneConfiguration} from '@microsoft/sp-property-pane';
import {BaseClientSideWebPart} from '@microsoft/sp-webpart-base';
import type {IReadonlyTheme} from '@microsoft/sp-component-base';

/** What an author sets in the property pane. */
export interface HearthWebPartProps {
  /** A widget, without `hearth-`. */
  widget: string;
  /** The base URL of the host. */
  endpoint: string;
  space: string;
  /** The application id URI of the host in Microsoft Entra ID, such as `api://hearth`; empty where its cookie reaches it. */
  resource: string;
}

const WIDGETS: Readonly<Record<string, string>> = {
  'kudos-wall': 'Thanks',
  'pulse-poll': 'Questions',
  'get-to-know': 'Get to know',
  mosaic: 'Mosaic',
  gauge: 'How it went',
};

/** Colours of a SharePoint theme, by the token that takes them: Fluent's names, as they are in `palette` and `semanticColors`. */
const COLORS: readonly (readonly [token: string, of: (theme: IReadonlyTheme) => string | undefined])[] = [
  ['--hearth-color-surface', ({semanticColors}) => semanticColors?.bodyBackground],
  ['--hearth-color-sunken', ({semanticColors}) => semanticColors?.bodyStandoutBackground],
  ['--hearth-color-text', ({semanticColors}) => semanticColors?.bodyText],
  ['--hearth-color-muted', ({semanticColors}) => semanticColors?.bodySubtext],
  ['--hearth-color-accent', ({palette}) => palette?.themePrimary],
  ['--hearth-color-on-accent', ({palette}) => palette?.white],
  ['--hearth-color-accent-soft', ({palette}) => palette?.themeLighterAlt],
  ['--hearth-color-danger', ({semanticColors}) => semanticColors?.errorText],
  ['--hearth-color-line', ({semanticColors}) => semanticColors?.bodyDivider],
  ['--hearth-color-control-line', ({semanticColors}) => semanticColors?.inputBorder],
  ['--hearth-color-focus', ({semanticColors}) => semanticColors?.focusBorder],
];

/** A host whose elements take functions as properties. */
interface HearthHostElement extends HTMLElement {
  fetch?: (input: string, init?: RequestInit) => Promise<Response>;
}

/** One widget of Hearth in a page of SharePoint. */
export default class HearthWebPart extends BaseClientSideWebPart<HearthWebPartProps> {
  private theme: IReadonlyTheme | undefined;

  public async onInit(): Promise<void> {
    await super.onInit();
    // One copy for all web parts of a page: the bundler makes a chunk of them.
    await Promise.all([import('hearth-widgets/define/host'), this.define()]);
  }

  public render(): void {
    const {widget, endpoint, space, resource} = this.properties;
    const known = Object.prototype.hasOwnProperty.call(WIDGETS, widget) ? widget : 'kudos-wall';
    const host: HearthHostElement = document.createElement('hearth-host');
    host.setAttribute('endpoint', endpoint);
    host.setAttribute('space', space);
    host.lang = this.context.pageContext.cultureInfo.currentUICultureName;
    if (resource !== '') host.fetch = this.withToken(resource);
    else host.setAttribute('credentials', 'include');
    const element = document.createElement(`hearth-${known}`);
    // Whoever edits the page sees what is missing in its set-up, and posts nothing.
    if (this.displayMode === DisplayMode.Edit) element.setAttribute('mode', 'preview');
    host.appendChild(element);
    this.domElement.replaceChildren(host);
    this.applyTheme();
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    this.applyTheme();
  }

  protected async onPropertyPaneFieldChanged(path: string): Promise<void> {
    if (path !== 'widget') return;
    await this.define();
    this.render();
  }

  protected get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const options = Object.keys(WIDGETS).map((key) => ({key, text: WIDGETS[key] ?? key}));
    // Each of these is an address that the page will send what people say to.
    const onGetErrorMessage = (value: string): string => (/^https:\/\/[^\s]+$/.test(value) ? '' : 'An address that begins with https://');
    return {
      pages: [
        {
          header: {description: 'Which widget, and where its host is'},
          groups: [
            {
              groupFields: [
                PropertyPaneDropdown('widget', {label: 'Widget', options}),
                PropertyPaneTextField('endpoint', {label: 'Host', onGetErrorMessage}),
                PropertyPaneTextField('space', {label: 'Space'}),
                PropertyPaneTextField('resource', {label: 'Application id URI of the host in Microsoft Entra ID', placeholder: 'api://hearth'}),
              ],
            },
          ],
        },
      ],
    };
  }

  /** Loads what defines the widget. Written out: a bundler follows no name that is made up. */
  private async define(): Promise<void> {
    switch (this.properties.widget) {
      case 'pulse-poll':
        await import('hearth-widgets/define/pulse-poll');
        break;
      case 'get-to-know':
        await import('hearth-widgets/define/get-to-know');
        break;
      case 'mosaic':
        await import('hearth-widgets/define/mosaic');
        break;
      case 'gauge':
        await import('hearth-widgets/define/gauge');
        break;
      default:
        await import('hearth-widgets/define/kudos-wall');
    }
  }

  /** Asks with a token of the person who is signed in to Microsoft 365; it is got and kept by SharePoint. */
  private withToken(resource: string): HearthHostElement['fetch'] {
    const client = this.context.aadHttpClientFactory.getClient(resource);
    // A ballot goes out without a token: it comes from nobody.
    return async (input, init = {}) =>
      init.credentials === 'omit'
        ? fetch(input, init)
        : ((await (await client).fetch(input, AadHttpClient.configurations.v1, init as never)) as unknown as Response);
  }

  private applyTheme(): void {
    const {theme} = this;
    if (!theme) return;
    this.domElement.style.colorScheme = theme.isInverted ? 'dark' : 'light';
    for (const [token, of] of COLORS) {
      const value = of(theme);
      if (value === undefined) this.domElement.style.removeProperty(token);
      else this.domElement.style.setProperty(token, value);
    }
  }
}
