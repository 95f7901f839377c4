// The five layers of the stack, always bottom to top.

export const LAYERS = ['energy', 'chips', 'infrastructure', 'models', 'applications'] as const

export type LayerId = (typeof LAYERS)[number]
