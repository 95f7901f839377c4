// English for the tours: titles, chapters, and captions short enough to read while the picture moves.

export const EN_TOURS = {
  titles: {
    cake: 'The cake in 90 seconds',
    buildOut: 'The build-out',
    changed: 'What changed',
    yours: 'Your scenario',
    attract: 'A minute without words',
  },
  chapters: {
    opening: 'Opening',
    closing: 'Closing',
    // The cake in 90 seconds.
    layers: 'Five layers',
    up: 'Power becomes value',
    pull: 'Demand pulls back',
    loops: 'Each strengthens the others',
    // The build-out.
    wall: 'The limit',
    chips: 'Speed and price',
    money: 'The money',
    hands: 'The hands',
    // What changed.
    recorded: 'From recorded to real time',
    threshold: 'Good enough for work',
    open: 'Open models',
    hospital: 'More work, not less',
    // Your scenario.
    differs: 'What differs',
    pair: 'Baseline and yours',
    binds: 'What binds',
    costs: 'What it costs',
    choices: 'Your turn',
  },
}

export const EN_CAPTIONS = {
  cakeOpening: 'What AI stands on: five layers, each of them resting on the one below.',
  cakeEnergy: 'Energy: power stations, grids, wind and sun. Nothing lies beneath it.',
  cakeChips: 'Chips: they turn power into computation, thousands of sums at once.',
  cakeInfrastructure: 'Infrastructure: halls, cooling and networks make many chips one machine.',
  cakeModels: 'Models: of language, of proteins, of the physical world.',
  cakeApplications: 'Applications: code, medicine, cars, robots. Here value is made.',
  cakeLines: 'Each cream line on the cut is one doubling since 2024.',
  cakeUp: 'The essay claims that power becomes computation, then tokens, then value.',
  cakeSpark: 'Follow the spark: each layer changes what it gets and passes it up.',
  cakePull: 'The essay claims that every success at the top pulls on all below.',
  cakeDoubled: 'In this scenario demand doubles. Orders run down to the power plant.',
  cakeLater: 'What is wanted answers at once. What is built follows over years.',
  cakeLoops: 'The essay claims that each layer strengthens the others.',
  cakeThree: 'Value turns into investment, cheap tokens into use, use into more capacity.',
  cakeClosing: 'All this is a scenario, not a forecast: the numbers come from a small model.',

  builtOpening: 'How fast can it be built? Four claims, each shown in a scenario of its own.',
  builtWall: 'The essay claims that energy is the hard limit: nothing lies beneath it.',
  builtGrid: 'In this scenario the grid adds little, and new power takes seven years.',
  builtIdle: 'The rim glows where it binds. Planned money hovers above, with nothing to buy.',
  builtChips: 'The essay claims that better chips make tokens cheaper, and use grows.',
  builtBreakthrough:
    'In this scenario each new chip from 2027 on does far more with the same power.',
  builtPackages: 'Taller memory means more from each watt. The price falls, and use follows it.',
  builtMoney: 'The essay claims that hundreds of billions are in, and trillions are to come.',
  builtBoom: 'In this scenario twice the outside money flows into every layer.',
  builtCapital: 'Height is money now: all that was spent on a layer since 2024.',
  builtHands: 'The essay claims that it needs hands: electricians, plumbers, steelworkers.',
  builtScaffold: 'In this scenario few learn these trades, and many leave them early.',
  builtShort: 'There are hands for a part of the building only, so scaffolds wait.',
  builtWaiting: 'A figure stands for thousands of workers. Tools without hands lie unused.',
  builtTrained: 'Now three times as many learn the trades. The ring marks the baseline.',
  builtGrowing: 'More halls stand ready, and more of the tokens wanted are served.',
  builtClosing: 'Power, chips, money, hands: in this model the scarcest of them sets the pace.',

  changedOpening: 'What changed? Four claims about software, models and work.',
  changedRecorded: 'The essay claims that software was recorded, while AI answers as it is asked.',
  changedStream: 'Beside the plate the same cards come round. In the core each mark is new.',
  changedThreshold: 'The essay claims that models became good enough for work in the past year.',
  changedLine: 'The marked line is a picture. The height of the models is computed.',
  changedFields: 'Five fields of use light up, one after the other, as more work is taken up.',
  changedOpen: 'The essay claims that open models raise use, and so demand all the way down.',
  changedRelease: 'In this scenario a strong model is given away at the start of 2027.',
  changedWave: 'Tokens get cheaper and use grows. A wave of orders runs down the whole stack.',
  changedHospital: 'The essay claims that faster work makes room for more of it: take radiology.',
  changedScans: 'Scans are read faster, more patients are seen, and more carers are wanted.',
  changedPicture: 'This is a picture without numbers: the model knows no hospitals.',
  changedClosing: 'Claims of an essay, with the numbers of scenarios. Not a forecast.',
}

/** What is spoken at a stop, longer than its captions; a stop without one has its captions read out. */
export const EN_NARRATIONS = {
  cakeOpening:
    'What does artificial intelligence stand on? Five layers, each resting on the one below.',
  cakeEnergy:
    'At the bottom lies energy: power stations, grids, wind and sun. Nothing lies beneath it.',
  cakeChips: 'Chips turn that power into computation, thousands of sums at the same time.',
  cakeInfrastructure:
    'Infrastructure makes many chips one machine: halls, cooling, power lines and networks.',
  cakeModels:
    'Models turn computation into answers, about language, proteins or the physical world.',
  cakeApplications: 'And applications put the answers to work, in medicine, in cars, in offices.',
  cakeLines: 'Height is data: each cream line on the cut is one doubling.',
  cakeUp:
    'The essay claims that electricity becomes computation, computation becomes tokens, and tokens become value. Follow the spark: each layer changes what it gets.',
  cakePull:
    'The essay also claims that demand pulls the other way. In this scenario twice as much is wanted. The orders run down to the power plant at once, but what is built follows over years.',
  cakeLoops:
    'And each layer, says the essay, strengthens the others. Value turns into investment, cheaper tokens into more use, and use into more capacity.',
  cakeClosing: 'All of it is a scenario, not a forecast, computed by a small model.',

  builtOpening: 'How fast can all of this be built? Here are four claims and four scenarios.',
  builtWall:
    'The essay claims that energy is the hard limit. In this scenario the grid adds little each year, and new power takes seven years.',
  builtIdle: 'Energy binds, and its rim glows. Planned money hovers above with nothing to buy.',
  builtChips:
    'Chips, the essay claims, set speed and price. In this scenario every new chip from 2027 on computes far more with the same power.',
  builtPackages: 'The memory grows taller with every doubling. The price falls, and use follows.',
  builtMoney:
    'The essay claims that a few hundred billion dollars are in, and trillions are to come. In this scenario twice the outside money flows in. Height now means money spent since 2024.',
  builtHands:
    'All of it needs hands, claims the essay: electricians, plumbers, steelworkers. In this scenario few learn these trades and many leave them early. So the scaffolds have to wait.',
  builtTrained:
    'Where hands are missing, tools lie unused. Now let three times as many people learn the trades. More halls stand ready, and more of what is wanted is served.',
  builtClosing: 'Power, chips, money, hands: in this model the scarcest one sets the pace.',

  changedOpening: 'What has changed? Here are four claims about software, models and work.',
  changedRecorded:
    'Software, the essay claims, used to be recorded: the same few cards, handed out again and again. Now each answer is made anew, as it is asked for.',
  changedThreshold:
    'The essay claims that models became good enough for work in the past year. The marked line is only a picture; the height of the models is computed.',
  changedFields: 'Five fields of use light up, one after the other, as work is taken up.',
  changedOpen:
    'Open models, the essay claims, raise use and with it demand on every layer. In this scenario a strong one is given away in 2027. Tokens get cheaper, use grows, and orders run down the stack.',
  changedHospital:
    'Faster work, the essay claims, makes room for more of it. When scans are read faster, more patients are seen and more carers are wanted. This is only a picture: the model knows no hospitals.',
  changedClosing: 'These were claims of an essay, shown with the numbers of scenarios.',
}
