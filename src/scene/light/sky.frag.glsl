// The backdrop where no table is.
varying vec3 vDirection;

void main() {
  gl_FragColor = vec4(backdrop(normalize(vDirection)), 1.0);
  #include <colorspace_fragment>
  gl_FragColor.rgb += grainOf(gl_FragCoord.xy);
}
