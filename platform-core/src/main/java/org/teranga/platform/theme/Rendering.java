package org.teranga.platform.theme;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.folder.Theme;
import org.teranga.platform.theme.template.Functions;
import org.teranga.platform.theme.template.MessageFunction;
import org.teranga.platform.theme.template.Themes;
import org.teranga.platform.theme.template.UnreadFunctions;
import org.teranga.platform.theme.wording.UnreadSentences;

/**
 * Turns a template and a record into text. The text is made whole before any of it is sent: a template that fails half way then ends
 * in a clean error page and never in half a page with status 200.
 */
public final class Rendering {
    private final Themes themes;

    /** @param themes where static files of other themes are found, besides the one that is rendered */
    public Rendering(Themes themes) {
        this.themes = themes;
    }

    /**
     * Renders a page.
     *
     * @param theme    the look
     * @param template path of the template within the theme, with its extension
     * @param view     the record under {@code view}
     * @param page     what every page shares, under {@code page}
     * @throws PageFailed where the template is missing or fails
     */
    public String page(Theme theme, String template, Record view, PageContext page) {
        Map<String, Object> model = model(theme, page.language());
        model.put("view", view);
        model.put("page", page);
        return render(theme, template, model);
    }

    /**
     * Renders a text that is no page: a mail.
     *
     * @param theme    the look
     * @param template path of the template within the theme, with its extension
     * @param language in which language
     * @param view     the record under {@code view}
     * @throws PageFailed where the template is missing or fails
     */
    public String text(Theme theme, String template, Language language, Record view) {
        Map<String, Object> model = model(theme, language);
        model.put("view", view);
        return render(theme, template, model);
    }

    private Map<String, Object> model(Theme theme, Language language) {
        Map<String, Object> model = new HashMap<>(Functions.of(language));
        model.put("msg", new MessageFunction(theme.messages(), language));
        UnreadSentences unread = themes.unread(theme, language);
        model.put("unread_language", unread.any());
        model.put("any_unread", UnreadFunctions.any(unread));
        model.put("french_beside", UnreadFunctions.french(unread, theme.messages()));
        model.put("has_msg", Functions.hasMessage(theme.messages(), language));
        model.put("says_msg", Functions.saysMessage(theme.messages(), language));
        model.put("asset", Functions.asset(theme, themes));
        return model;
    }

    private static String render(Theme theme, String name, Map<String, Object> model) {
        StringWriter text = new StringWriter(16_384);
        try {
            Template template = theme.templates().getTemplate(name);
            template.process(model, text);
        } catch (TemplateException e) {
            throw new PageFailed(theme.name(), name, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + name + " of " + theme.name(), e);
        }
        return text.toString();
    }
}
