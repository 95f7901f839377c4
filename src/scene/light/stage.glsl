// What plate, table and backdrop share: the backdrop itself, the cake mirrored in polish, and the
// grain that keeps a smooth gradient free of bands.
uniform vec3 uHorizon;
uniform vec3 uSky;

/// Where the sweep begins to rise from table to backdrop and where it is as bright as it gets, as
/// sines of the direction: the resting camera looks down, so that it begins far below the horizon.
const float SKY_FROM = -0.42;
const float SKY_TO = 0.05;

/// Colour of the backdrop in a direction.
vec3 backdrop(vec3 direction) {
  return mix(uHorizon, uSky, smoothstep(SKY_FROM, SKY_TO, direction.y));
}

/// Half a step of 8 bits, always the same at the same pixel.
float grainOf(vec2 pixel) {
  return (fract(52.9829189 * fract(dot(pixel, vec2(0.06711056, 0.00583715)))) - 0.5) / 255.0;
}
