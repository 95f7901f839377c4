// Where the five tiers stand, metres: foot, height and outer radius.
uniform float uFoot[5];
uniform float uHeight[5];
uniform float uRadii[5];
