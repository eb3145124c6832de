package org.teranga.platform.qualification.charter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.teranga.platform.theme.wording.FurtherSentences;

/** The platform's clauses as they are read at the translators' desk. They are signed by edition, so a new text is a new edition. */
@ApplicationScoped
class CharterSentences implements FurtherSentences {
    @Override
    public Map<String, String> in(String language) {
        Map<String, String> sentences = new TreeMap<>();
        Charters.platforms(language).ifPresent(text -> {
            String start = "clause." + text.edition() + ".";
            sentences.put(start + "title", text.title());
            sentences.put(start + "intro", text.intro());
            for (int i = 0; i < text.sections().size(); i++) {
                CharterText.Section section = text.sections().get(i);
                sentences.put(start + (i + 1) + ".heading", section.heading());
                for (int j = 0; j < section.points().size(); j++) {
                    sentences.put(
                            start + (i + 1) + "." + (j + 1), section.points().get(j));
                }
            }
        });
        return sentences;
    }
}
