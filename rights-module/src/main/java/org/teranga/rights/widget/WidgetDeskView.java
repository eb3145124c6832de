package org.teranga.rights.widget;

import java.util.List;
import org.teranga.platform.i18n.Language;

/**
 * The code to paste into a website ({@code rights/widget/desk}).
 *
 * @param theme       the topic that is chosen; empty for all
 * @param department  the department that is chosen; empty for all
 * @param lang        the language that is chosen
 * @param themes      to choose from
 * @param departments codes to choose from
 * @param languages   to choose from
 * @param script      one line of script
 * @param frame       the same without script
 * @param preview     the address of the list
 */
public record WidgetDeskView(
        String theme,
        String department,
        String lang,
        List<Choice> themes,
        List<Choice> departments,
        List<Language> languages,
        String script,
        String frame,
        String preview) {
    public WidgetDeskView {
        themes = List.copyOf(themes);
        departments = List.copyOf(departments);
        languages = List.copyOf(languages);
    }

    /** Something to choose. */
    public record Choice(String value, String label) {}
}
