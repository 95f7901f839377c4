// English for the twelve claims: what is claimed, what of it is computed, what is only a picture.

interface ClaimWords {
  readonly title: string
  /** What is claimed, and by whom. */
  readonly said: string
  /** What of the picture follows from the model. */
  readonly computed?: string
  /** What of the picture carries no number. */
  readonly illustration?: string
}

/** In the order of their numbers, the first claim first. */
const TOLD: readonly ClaimWords[] = [
  {
    title: 'From recorded to real time',
    said: 'The essay claims that software used to be recorded in advance, while AI reads what has no fixed form and makes each answer anew.',
    computed: 'The stream in the core is the tokens served at that time of the scenario.',
    illustration: 'The index that hands out the same few cards again and again.',
  },
  {
    title: 'Power becomes value on the way up',
    said: 'The essay claims that each layer turns what comes from below into what it passes up: electricity to computation, to tokens, to value.',
    computed: 'What each conduit carries; it grows thicker by one step per doubling.',
    illustration: 'The one spark that changes its kind on the way.',
  },
  {
    title: 'Demand pulls all the way down',
    said: 'The essay claims that every successful application pulls on all layers beneath it, down to the power plant.',
    computed:
      'What is wanted moves with demand at once; building sites answer later, and power last.',
    illustration: 'The ring of light that falls from the top to the ground.',
  },
  {
    title: 'Energy is the hard limit',
    said: 'The essay claims that nothing lies beneath energy: where power is short, money spent above it does little.',
    computed:
      'What binds, what is served, and the planned money that lies idle while power is short: it buys no lead time.',
    illustration: 'That the money waits as coins in the air.',
  },
  {
    title: 'Chips set speed and price',
    said: 'The essay claims that better chips make intelligence cheaper, and that what is cheaper is used more.',
    computed:
      'A layer of memory is a doubling of what a watt computes; the price of a token and the tokens served follow from it.',
    illustration: 'The tag, and the shares at which the fields of use light up.',
  },
  {
    title: 'The build-out has hardly begun',
    said: 'The essay claims that a few hundred billion dollars are in and trillions are to come: chip plants, computer assembly, AI factories.',
    computed: 'Height is capital built since 2024; a coin that flies in is $10bn a year spent.',
    illustration: 'The shapes of the plants and assembly halls.',
  },
  {
    title: 'It needs hands',
    said: 'The essay claims that electricians, plumbers, steelworkers and technicians decide how fast halls and power come on: skilled, scarce, no doctorate needed.',
    computed:
      'Workers, and the share of the building there are hands for. In the second step three times as many people learn the trades.',
  },
  {
    title: 'Productivity makes capacity, capacity makes growth',
    said: 'The essay claims that a hospital whose scans are read faster sees more patients, and so wants more radiologists, not fewer.',
    illustration: 'All of it. The model knows no hospitals, so the picture carries no number.',
  },
  {
    title: 'A threshold was crossed',
    said: 'The essay claims that models became good enough for use at scale in the past year, with better reasoning and grounding.',
    computed: 'What models make of one computation, and the share of the work they have taken up.',
    illustration:
      'The marked line, the ticks, and the share at which each of the five fields of use lights up.',
  },
  {
    title: 'Open models activate demand',
    said: 'The essay claims that open models at the frontier, such as DeepSeek-R1, raise use at the top and so demand for training, halls, chips and energy.',
    computed:
      'What the open model adds to the tokens served and to the power wanted, against the baseline.',
    illustration: 'The open locks, and the wave that runs down the stack.',
  },
  {
    title: 'Each layer reinforces the others',
    said: 'The essay claims that every layer strengthens the others, so that the whole reaches all industries and all countries.',
    computed:
      'Value turns into investment, capacity into models and demand, efficiency into price and use.',
    illustration: 'The three arrows as drawn, and the many small cakes on the horizon.',
  },
  {
    title: 'Choices remain',
    said: 'The essay claims that it is still open how fast to build, how widely to take part and how responsibly to deploy.',
    computed: 'Your turn: the cake answers each handle at once.',
  },
]

export const EN_CLAIMS = {
  told: TOLD,
  place: (id: number) => `Claim ${id} of ${TOLD.length}`,
  previous: 'Previous claim',
  next: 'Next claim',
  close: 'Close the claim',
  computed: 'Computed',
  illustration: 'Illustration',
  /** The step to the second half of a story, and back. */
  secondStep: 'Then: train the trades',
  firstStep: 'Back: too few hands',

  // The handles of the last claim.
  speed: 'Speed',
  breadth: 'Breadth',
  responsibility: 'Responsibility',
  responsible: 'No number here: how to deploy with care is for people to decide.',
}
