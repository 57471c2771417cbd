/** Frictionless Data’s own libraries bring no types: what the tests use of them. */
declare module 'datapackage' {
  interface Resource {
    name: string;
    descriptor: { path: string; schema: TableSchemaDescriptor };
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
  }
  interface TableSchemaDescriptor {
    fields: { name: string }[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  }
  const datapackage: {
    validate(descriptor: string): Promise<{ valid: boolean; errors: Error[] }>;
    Package: {
      load(descriptor: string, options: { strict: true }): Promise<{ resources: Resource[] }>;
    };
  };
  export default datapackage;
}

declare module 'tableschema' {
  const tableschema: {
    Table: {
      load(
        source: string,
        options: { schema: object },
      ): Promise<{
        read(options: { relations: Record<string, Record<string, unknown>[]> }): Promise<unknown[]>;
      }>;
    };
  };
  export default tableschema;
}
