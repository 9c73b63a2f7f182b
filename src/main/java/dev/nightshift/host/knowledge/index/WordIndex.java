package dev.nightshift.host.knowledge.index;

import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Finds texts of one language by their words, weighed by BM25. In memory; safe for any thread. */
public final class WordIndex {
    private static final String ID = "id";
    private static final String TEXT = "text";

    private final Stems stems;
    private final IndexSearcher searcher;

    private WordIndex(Stems stems, IndexSearcher searcher) {
        this.stems = stems;
        this.searcher = searcher;
    }

    /** A text and the number it is found by. */
    public record Entry(int id, String text) {}

    /** An index of these texts. */
    public static WordIndex of(Language language, List<Entry> entries) {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(Stems.analyzer(language)))) {
            for (Entry entry : entries) {
                Document document = new Document();
                document.add(new StoredField(ID, entry.id()));
                document.add(new TextField(TEXT, entry.text(), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.commit();
            return new WordIndex(new Stems(language), new IndexSearcher(DirectoryReader.open(memory)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory can't fail to be written", impossible);
        }
    }

    /** The scores of the texts that share words with another, by their numbers; at most {@code most}. */
    public Map<Integer, Double> search(String text, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        stems.of(text).stream()
                .limit(IndexSearcher.getMaxClauseCount())
                .map(Stems.Stem::stem)
                .distinct()
                .forEach(stem -> query.add(new TermQuery(new Term(TEXT, stem)), BooleanClause.Occur.SHOULD));
        return scores(query.build(), most);
    }

    private Map<Integer, Double> scores(Query query, int most) {
        Map<Integer, Double> scores = new HashMap<>();
        try {
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                scores.put(stored.document(hit.doc).getField(ID).numericValue().intValue(), (double) hit.score);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory can't fail to be read", impossible);
        }
        return scores;
    }
}
