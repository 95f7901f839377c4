// A veil of light around the stream: upright on the axis, turned to the eye, over what stands before it.
//   position = side -1..1, share of the stream's height 0..1
uniform float uAbove;
uniform float uHalfWidth;
uniform float uHalo;
varying vec2 vPlace;
varying vec3 vColour;
varying float vSeen;

void main() {
  float top = uFoot[4] + uHeight[4];
  float y = mix(uFoot[0], top + uAbove, position.y);
  vec3 axis = vec3(0.0, y, 0.0);
  vec3 aside = normalize(cross(vec3(0.0, 1.0, 0.0), cameraPosition - axis));
  vPlace = vec2(position.x, y - top);
  vColour = streamAt(y);
  float facing = normalize(cameraPosition.xz).y;
  float open = smoothstep(-0.25, 0.25, facing - cos(uSector.x)) * smoothstep(0.1, 0.4, uSector.x);
  float rise = smoothstep(0.0, uHeight[0], y - uFoot[0]);
  vSeen = uHalo * rise * mix(open, 1.0, smoothstep(-0.3, 0.15, vPlace.y));
  gl_Position = projectionMatrix * viewMatrix * vec4(axis + aside * position.x * uHalfWidth, 1.0);
}
