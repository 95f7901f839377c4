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

  // An exhibit that does not start, or lost its whole page, says so and tries again; here, since any other script may be missing.
  function neverEmpty() {
    var sheet = document.createElement('link')
    sheet.rel = 'stylesheet'
    sheet.href = './mode.css'
    document.head.appendChild(sheet)
    var moment = document.createElement('main')
    moment.className = 'moment'
    var title = moment.appendChild(document.createElement('h1'))
    var sentence = moment.appendChild(document.createElement('p'))
    sentence.textContent = 'One moment: the exhibit is being started.'
    var times = 0
    setInterval(function () {
      var root = document.getElementById('root')
      var isEmpty = root === null || root.firstChild === null
      times = isEmpty ? times + 1 : 0
      if (!isEmpty) return moment.remove()
      title.textContent = document.title
      document.documentElement.appendChild(moment)
      // Once a minute, and only where the page would come: no loop of reloads.
      if (times % 12 === 0) fetch('./', { cache: 'no-store' }).then(reload, function () {})
    }, 5000)
    function reload(answer) {
      if (answer.ok && times > 0) location.reload()
    }
  }
})()
