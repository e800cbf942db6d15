import java.io.IOException;

/// What a reader sees of a program that has started.
///
/// @param first turns to pages not seen before
/// @param again turns to pages seen before
/// @param held all pages on, keys sent without a pause
/// @param memory PSS in MiB after all pages
/// @param live from a key to the figure's new state
/// @param search from a letter typed to what it finds
record Reader(Times first, Times again, double held, double memory, Times live, Times search) {
  private static final String TYPED = "temperature attention";

  /// Below the field that is typed in, whose caret blinks.
  private static final Screen.Rows FOUND = new Screen.Rows(180, 700);

  static Reader read(Peer peer, Screen screen, int turns) throws IOException {
    screen.park();
    Watch watch = new Watch(screen, peer.page());
    watch.settle(300);
    try (Running running = peer.start()) {
      watch.first(running.begun(), running::alive);
      watch.settle(1500);
      Times first = peer.turns(screen, turns);
      screen.press(Peer.HOME);
      watch.settle(600);
      Times again = peer.turns(screen, turns);
      long last = watch.settle(300);
      screen.press(Peer.HOME);
      watch.settle(600);
      double held = peer.held(screen, turns, last);
      watch.settle(1000);
      double memory = running.memory();
      boolean ours = peer.name().equals("Keepline");
      Times search = ours ? search(screen) : Times.of();
      Times live = ours ? live(peer, screen) : Times.of();
      return new Reader(first, again, held, memory, live, search);
    }
  }

  private static Times search(Screen screen) {
    Watch found = new Watch(screen, FOUND);
    screen.press('/');
    found.settle(600);
    double[] times = new double[TYPED.length()];
    for (int i = 0; i < times.length; i++) {
      long before = screen.look(FOUND);
      long from = System.nanoTime();
      screen.press(TYPED.charAt(i));
      times[i] = found.change(from, before, 150);
    }
    screen.press(0xff1b);
    found.settle(600);
    return Times.of(times);
  }

  /// Page 15 of the manual has a live figure.
  private static Times live(Peer peer, Screen screen) {
    Watch watch = new Watch(screen, peer.page());
    screen.press('1', '5');
    watch.settle(1500);
    double[] times = new double[40];
    for (int i = 0; i < times.length; i++) {
      long from = System.nanoTime();
      screen.press(i % 8 < 4 ? ']' : '[');
      times[i] = watch.next(from, 120);
    }
    return Times.of(times);
  }
}
