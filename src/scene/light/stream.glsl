// The light of the stream in the core, one colour per conduit.
uniform vec3 uStream[5];

/// Colour of the stream at a height, times its share of full flow.
vec3 streamAt(float y) {
  vec3 colour = uStream[0] * uFlow[0];
  for (int i = 1; i < 5; i++) {
    float middle = uFoot[i] + 0.5 * uHeight[i];
    colour = mix(colour, uStream[i] * uFlow[i], smoothstep(middle - 0.2, middle + 0.2, y));
  }
  return colour;
}

