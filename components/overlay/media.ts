/** Pauses what the page plays, and answers what lets it play on. */
export function pauseMedia(page: Document): () => void {
  const playing = [...page.querySelectorAll<HTMLMediaElement>('video, audio')].filter(
    ({ paused, ended }) => !paused && !ended,
  )
  for (const media of playing) media.pause()
  return () => {
    for (const media of playing) {
      // A page may refuse to play on by itself: then the person presses play.
      if (media.isConnected && media.paused) media.play().catch(() => undefined)
    }
  }
}
