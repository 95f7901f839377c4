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
  if (mode === 'kiosk') neverEmpty()

  // An exhibit whose start fails says so, and tries again; here, since any other script may be what is missing.
  function neverEmpty() {
    var sheet = document.createElement('link')
    sheet.rel = 'stylesheet'
    sheet.href = './mode.css'
    document.head.appendChild(sheet)
    var again = performance.getEntriesByType('navigation')[0].type === 'reload'
    addEventListener('cake:failed', say, { once: true })
    addEventListener(
      'error',
      function (event) {
        if (event.target instanceof HTMLScriptElement) dispatchEvent(new Event('cake:failed'))
      },
      true,
    )

    function say() {
      var moment = document.createElement('main')
      moment.className = 'moment'
      moment.appendChild(document.createElement('h1')).textContent = document.title
      moment.appendChild(document.createElement('p')).textContent =
        'One moment: the exhibit could not be started. It tries again by itself.'
      document.documentElement.appendChild(moment)
      wait()
    }
    function wait() {
      // Longer where that was just done: no loop of reloads.
      setTimeout(start, again ? 60000 : 10000)
    }
    function start() {
      fetch('./', { cache: 'no-store' })
        .then(function (answer) {
          if (!answer.ok) return wait()
          location.reload()
        })
        .catch(wait)
    }
  }
})()
