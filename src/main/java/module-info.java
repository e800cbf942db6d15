/// A keyboard-driven desktop reader for concept decks.
@org.jspecify.annotations.NullMarked
module keepline {
  requires com.google.gson;
  requires java.desktop;
  requires java.logging;
  requires info.picocli;
  requires javafx.controls;
  requires javafx.web;
  requires jdk.xml.dom;
  requires org.jspecify;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires flexmark;
  requires flexmark.ext.footnotes;
  requires flexmark.ext.gfm.strikethrough;
  requires flexmark.ext.tables;
  requires flexmark.util.ast;
  requires flexmark.util.collection;
  requires flexmark.util.data;
  requires flexmark.util.misc;
  requires flexmark.util.sequence;

  exports keepline.stage to
      javafx.graphics;

  opens keepline to
      info.picocli;
}
