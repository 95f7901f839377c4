// A faint wall with ticks and a bright upper edge; nothing where nothing more is wanted.
uniform vec3 uColours[5];
uniform vec3 uInk;
varying float vShare;
varying float vTall;
varying float vArc;
varying float vTier;

void main() {
  if (vTall < 0.004) discard;
  float below = (1.0 - vShare) * vTall;
  float edge = 1.0 - smoothstep(0.028, 0.028 + fwidth(below), below);
  float tick = smoothstep(0.40, 0.46, abs(fract(vArc * 2.0) - 0.5)) * 0.4;
  vec3 colour = mix(uColours[int(vTier + 0.5)], uInk, 0.35 + 0.45 * edge);
  gl_FragColor = vec4(colour, max(edge, 0.16 + tick));
  #include <colorspace_fragment>
}
