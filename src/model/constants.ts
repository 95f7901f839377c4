// Fixed numbers of the equations: their shape, not the world's. Each with its unit.

/** Seconds in a year, s/yr. */
export const SECONDS_PER_YEAR = 3.156e7

/** Tokens in the unit of price, tok/M tok. */
export const TOKENS_PER_MTOK = 1e6

/** Share of the fleet on inference, least and most. */
export const INFERENCE_SHARE = { min: 0.25, max: 0.9 } as const

/** Least money for applications that still sways demand, against the baseline. */
export const APPLICATIONS_FLOOR = 0.25

/** Least capability against the fleet of the start of 2026. */
export const CAPABILITY_FLOOR = 1e-9

/** Least supply that scarcity is measured against, tok/s. */
export const SCARCITY_SUPPLY_FLOOR = 1

/** Supply below which there is no cost of a token, tok/s. */
export const COST_SUPPLY_FLOOR = 1e-3

/** Most scarcity that moves the price, demand over supply. */
export const PRICE_SCARCITY_MAX = 1e3

/** Most scarcity that hurries the builders, demand over supply. */
export const HURRY_SCARCITY_MAX = 4

/** Time over which growth of the requirement is observed, yr. */
export const GROWTH_YEARS = 1

/** Growth of the requirement that planners believe, least and most, /yr. */
export const BELIEVED_GROWTH = { min: -0.5, max: 1 } as const

/** How far ahead each builder looks, yr. */
export const HORIZON_YEARS = { chips: 1, infrastructure: 1.5, energy: 2.5 } as const

/** Longest a build can take when no money hurries it, yr. */
export const BUILD_YEARS_MAX = 1e3

/** Time over which buyers of chips foresee power and halls, yr. */
export const HOST_FORESIGHT_YEARS = 1.25

/** Chips bought per chip that can be hosted. */
export const CHIPS_PER_HOST = 1.1

/** Share of the power pipeline that builders of halls count on. */
export const PIPELINE_TRUST = 0.75

/** Halls built per power expected. */
export const HALLS_PER_POWER = 1.1

/** Stages of the power pipeline. */
export const PIPELINE_STAGES = 3

/** Growth of fabs: `floor` for good, the rest fades from `year` over `fadeYears`. */
export const FAB_FADE = { floor: 0.5, year: 2026.5, fadeYears: 1.5 } as const

/** Year in which the grid energises the table's ceiling. */
export const GRID_YEAR = 2026

/** Year from which growth of models and of training fades. */
export const FADE_YEAR = 2025

/** How enrolment answers to missing labour cover. */
export const ENROLMENT_PULL = 4

/** How poaching answers to missing labour cover. */
export const POACHING_PULL = 3

/** Powers of money for models, in their growth and in training, and for applications in adoption. */
export const MONEY_POWER = { models: 0.25, training: 0.5, adoption: 0.3 } as const

/** Least money inside those powers, against the baseline. */
export const MONEY_FLOOR = 1e-6

/** Time over which an open release stops drawing users, yr. */
export const RELEASE_FADE_YEARS = 2

/** Time over which the requirement is smoothed, yr. */
export const SMOOTHING_YEARS = 1
