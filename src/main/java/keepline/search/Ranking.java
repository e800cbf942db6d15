package keepline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/// Turns what is wanted into a query: every word somewhere on the page, counted by the part that
/// holds it; words that stand together count more.
final class Ranking {
  /// What a word's other parts add to its best one.
  private static final float OTHERS = 0.3f;

  private static final float TOGETHER = 1.5f;

  private Ranking() {}

  static Query query(Wanted wanted) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    wanted.words().forEach(word -> query.add(anywhere(word.forms()), Occur.MUST));
    List<Wanted.Meant> words = wanted.words();
    for (int i = 0; i + 1 < words.size(); i++) {
      query.add(together(words.get(i).form(), words.get(i + 1)), Occur.SHOULD);
    }
    return query.build();
  }

  private static Query anywhere(Map<String, Float> forms) {
    List<Query> parts = new ArrayList<>();
    for (Part part : Part.values()) {
      SynonymQuery.Builder any = new SynonymQuery.Builder(part.field());
      forms.forEach((form, surely) -> any.addTerm(new Term(part.field(), form), surely));
      parts.add(new BoostQuery(any.build(), part.weight()));
    }
    return new DisjunctionMaxQuery(parts, OTHERS);
  }

  private static Query together(String first, Wanted.Meant second) {
    List<Query> parts = new ArrayList<>();
    String next = second.forms().keySet().iterator().next();
    for (Part part : Part.values()) {
      Query phrase = new PhraseQuery(1, part.field(), first, next);
      parts.add(new BoostQuery(phrase, part.weight() * TOGETHER));
    }
    return new DisjunctionMaxQuery(parts, OTHERS);
  }
}
