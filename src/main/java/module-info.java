/// A keyboard-driven desktop reader for concept decks.
@org.jspecify.annotations.NullMarked
module keepline {
  requires javafx.controls;
  requires javafx.web;
  requires jdk.xml.dom;
  requires org.jspecify;
}
