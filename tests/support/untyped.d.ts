/** Packages of the tests that bring no types: what the tests use of them. */
declare module 'jsonld' {
  interface RemoteDocument {
    contextUrl: undefined;
    document: unknown;
    documentUrl: string;
  }
  const jsonld: {
    expand(
      document: object,
      options: { documentLoader: (url: string) => Promise<RemoteDocument> },
    ): Promise<Record<string, unknown>[]>;
  };
  export default jsonld;
}

declare module 'oembed-parser' {
  interface Answer {
    type: string;
    version: string;
    html?: string;
    width?: number;
    height?: number;
    thumbnail_url?: string;
    thumbnail_width?: number;
    thumbnail_height?: number;
  }
  interface Provider {
    provider_name: string;
    provider_url: string;
    endpoints: { schemes: string[]; url: string }[];
  }
  export function extract(
    url: string,
    parameters: object,
    options: { proxy: { target: string } },
  ): Promise<Answer>;
  export function setProviderList(providers: Provider[]): void;
}
