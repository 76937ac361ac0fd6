export declare const contentSecurityPolicy: string;
export declare const securityHeaders: { readonly [name: string]: string };
