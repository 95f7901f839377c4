// Outside explore nothing needs inline style: a second, stricter policy joins the first.
;(function tighten() {
  var modes = new URLSearchParams(location.search).getAll('mode')
  var mode = modes[modes.length - 1]
  if (mode !== 'kiosk' && mode !== 'film') return
  var meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = "style-src 'self'"
  document.head.appendChild(meta)
  // From the first paint on: a film has no page around it.
  document.documentElement.dataset.mode = mode
})()
