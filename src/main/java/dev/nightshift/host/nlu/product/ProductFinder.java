package dev.nightshift.host.nlu.product;

import dev.nightshift.host.nlu.product.Mention.Sure;
import dev.nightshift.host.nlu.text.HanTable;
import dev.nightshift.shop.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the products that comments on one catalogue name. Immutable. */
public final class ProductFinder {
    private static final Pattern WORD = Pattern.compile("[^ \\u4E00-\\u9FFF]+");
    private static final List<String> ENDINGS = List.of("s", "es", "n", "en", "e", "er", "ern");
    /** Words looked at: a comment is a sentence, not a list. */
    private static final int WORDS = 60;

    private final ProductNames names;
    private final Map<String, Set<String>> heads;
    private final Predicate<String> common;

    /**
     * @param general whether a folded word is too general to name a product
     * @param common whether a folded word of a comment means a product only where it is its very name
     */
    public ProductFinder(Catalogue catalogue, Predicate<String> general, Predicate<String> common) {
        this.names = new ProductNames(catalogue, general);
        this.common = common;
        this.heads = names.heads();
    }

    /**
     * What a folded comment names, a list for each thing named: one product where it is clear, several where the words fit
     * several.
     */
    public List<Set<String>> find(String folded) {
        List<Mention> mentions = new ArrayList<>();
        names.phrases().forEach((phrase, products) -> whole(folded, phrase, Sure.NAME, products, mentions));
        latin(folded, mentions);
        chinese(folded, mentions);
        if (mentions.isEmpty()) {
            bySound(folded, mentions);
        }
        return things(mentions);
    }

    private static void whole(String folded, String phrase, Sure sure, Set<String> products, List<Mention> mentions) {
        int at = folded.indexOf(phrase);
        if (at >= 0 && (HanTable.isHan(phrase.charAt(0)) || isWord(folded, at, at + phrase.length()))) {
            mentions.add(new Mention(at, at + phrase.length(), sure, products));
        }
    }

    private static boolean isWord(String text, int start, int end) {
        return (start == 0
                        || !Character.isLetterOrDigit(text.charAt(start - 1))
                        || HanTable.isHan(text.charAt(start - 1)))
                && (end == text.length()
                        || !Character.isLetterOrDigit(text.charAt(end))
                        || HanTable.isHan(text.charAt(end)));
    }

    private void latin(String folded, List<Mention> mentions) {
        Matcher word = WORD.matcher(folded);
        for (int seen = 0; seen < WORDS && word.find(); seen++) {
            String written = word.group();
            boolean usual = common.test(written);
            Set<String> exact = where(name -> name.equals(written) || !usual && inflected(name, written));
            Set<String> products = exact.isEmpty() && !usual ? alike(written) : exact;
            if (!products.isEmpty()) {
                mentions.add(new Mention(word.start(), word.end(), exact.isEmpty() ? Sure.ALIKE : Sure.WORD, products));
            }
        }
    }

    /** The products a word may mean as part of a compound or mistyped. */
    private Set<String> alike(String word) {
        if (word.length() < 3) {
            return Set.of();
        }
        Set<String> compound = where(name -> name.length() >= ProductNames.LONG_WORD
                && word.length() > name.length() + 2
                && (word.endsWith(name) || ENDINGS.stream().anyMatch(ending -> word.endsWith(name + ending))));
        if (!compound.isEmpty()) {
            return compound;
        }
        Set<String> head = where(name ->
                word.length() >= ProductNames.LONG_WORD && name.length() > word.length() + 2 && name.endsWith(word));
        return head.isEmpty() ? where(name -> Typos.alike(name, word)) : head;
    }

    /** A short word with an ending is another word most often: "mate" is no mat. */
    private static boolean inflected(String name, String word) {
        boolean brief = Math.min(name.length(), word.length()) < ProductNames.LONG_WORD;
        return ENDINGS.stream()
                .filter(ending -> !brief || ending.equals("s"))
                .anyMatch(ending -> word.equals(name + ending) || name.equals(word + ending));
    }

    private Set<String> where(Predicate<String> fits) {
        Set<String> products = new LinkedHashSet<>();
        names.words().forEach((name, named) -> {
            if (!HanTable.isHan(name.charAt(0)) && fits.test(name)) {
                products.addAll(named);
            }
        });
        return products;
    }

    private void chinese(String folded, List<Mention> mentions) {
        names.words().forEach((name, products) -> {
            if (HanTable.isHan(name.charAt(0))) {
                whole(folded, name, Sure.WORD, products, mentions);
            }
        });
        if (mentions.isEmpty()) {
            heads.forEach((head, products) -> whole(folded, head, Sure.ALIKE, products, mentions));
        }
    }

    /** Chinese names written with other characters of the same sound. */
    private void bySound(String folded, List<Mention> mentions) {
        if (folded.chars().noneMatch(HanTable::isHan)) {
            return;
        }
        String heard = " " + HanTable.standard().sounds(folded);
        names.phrases().forEach((phrase, products) -> {
            if (phrase.length() >= 2 && phrase.chars().allMatch(HanTable::isHan)) {
                int at = heard.indexOf(" " + HanTable.standard().sounds(phrase));
                if (at >= 0) {
                    mentions.add(new Mention(at, at + phrase.length(), Sure.ALIKE, products));
                }
            }
        });
    }

    /** Sure finds outdo others, longer names words inside them; words that share a product speak of one thing. */
    private static List<Set<String>> things(List<Mention> mentions) {
        Sure best = mentions.stream()
                .map(Mention::sure)
                .max(Comparator.naturalOrder())
                .orElse(Sure.ALIKE);
        List<Mention> outer = mentions.stream()
                .filter(mention -> mention.sure() == best)
                .filter(mention -> mentions.stream().noneMatch(other -> other.covers(mention)))
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
        List<Set<String>> things = new ArrayList<>();
        for (Mention mention : outer) {
            boolean joined = false;
            for (int at = 0; at < things.size() && !joined; at++) {
                Set<String> both = new LinkedHashSet<>(things.get(at));
                both.retainAll(mention.products());
                if (!both.isEmpty()) {
                    things.set(at, both);
                    joined = true;
                }
            }
            if (!joined) {
                things.add(new LinkedHashSet<>(mention.products()));
            }
        }
        return things;
    }
}
