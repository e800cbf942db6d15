package keepline.search;

import org.apache.lucene.search.similarities.BM25Similarity;

/// BM25 for parts of pages. A word's rareness is counted among all pages, also where only a few
/// have the part that it stands in; and a long part weighs a word little less than a short one
/// does, so that it is the part which decides.
final class PartSimilarity extends BM25Similarity {
  private static final float SATURATION = 1.2f;
  private static final float BY_LENGTH = 0.3f;

  private final int pages;

  PartSimilarity(int pages) {
    super(SATURATION, BY_LENGTH);
    this.pages = pages;
  }

  @Override
  protected float idf(long docFreq, long docCount) {
    return super.idf(docFreq, Math.max(pages, docCount));
  }
}
