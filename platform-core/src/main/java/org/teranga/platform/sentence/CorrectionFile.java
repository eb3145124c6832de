package org.teranga.platform.sentence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The published corrections of a language as lines of the source's message files, so that the next release says them by itself. */
@ApplicationScoped
public class CorrectionFile {
    private final SentenceBook book;

    @Inject
    CorrectionFile(SentenceBook book) {
        this.book = book;
    }

    /** UTF-8 properties, under the name of the file for which they are. */
    public String of(String language) {
        Map<String, List<String>> byFile = new TreeMap<>();
        book.of(language).stream()
                .filter(sentence ->
                        sentence.published() != null && !sentence.text().equals(sentence.shipped()))
                .forEach(sentence -> byFile.computeIfAbsent(
                                book.feature(sentence.key()) + "_" + language + ".properties", any -> new ArrayList<>())
                        .add(sentence.key() + "=" + escaped(sentence.text())));
        StringBuilder file = new StringBuilder("# Corrections of " + language + " for themes/base/messages.\n");
        byFile.forEach((name, lines) -> {
            file.append("\n# ").append(name).append('\n');
            lines.stream().sorted().forEach(line -> file.append(line).append('\n'));
        });
        return file.toString();
    }

    /** As properties are read back: a backslash, an end of line and a space at either end would be lost. */
    static String escaped(String text) {
        String lines = text.replace("\\", "\\\\").replace("\n", "\\n");
        String ends = lines.endsWith(" ") ? lines.substring(0, lines.length() - 1) + "\\u0020" : lines;
        return ends.startsWith(" ") ? "\\u0020" + ends.substring(1) : ends;
    }
}
