package org.teranga.rights.topic;

import java.util.List;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.desk.LanguageView;

/**
 * A page or a topic that is begun ({@code rights/desk/begin}).
 *
 * @param back      where all of them are
 * @param href      where the form goes
 * @param kind      {@code page} or {@code topic}
 * @param form      {@code title, slug, language, topic}
 * @param languages in which it may be written
 * @param topics    below which a page may stand
 */
public record BeginView(
        String back, String href, String kind, FilledForm form, List<LanguageView> languages, List<Choice> topics) {
    public BeginView {
        languages = List.copyOf(languages);
        topics = List.copyOf(topics);
    }

    /** A topic, or another thing to choose. */
    public record Choice(String value, String label) {}
}
