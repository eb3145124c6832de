package org.teranga.platform.theme.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Messages;

/**
 * {@code msg("key", arguments…)} in templates. Texts and arguments are plain and are escaped where they are printed. An argument that is
 * markup (captured by {@code <#assign name>…</#assign>}) makes the whole answer markup: then the sentence and the plain arguments are
 * escaped here and the markup stands in it as it is.
 */
public final class MessageFunction implements TemplateMethodModelEx {
    /** Marks the place of a markup argument while the sentence is made; from the private use area, hence in no text. */
    private static final char PLACE = '\uE000';

    private final Messages messages;
    private final Language language;

    public MessageFunction(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object exec(List arguments) throws TemplateModelException {
        List<Object> values = new ArrayList<>();
        List<TemplateHTMLOutputModel> markup = new ArrayList<>();
        for (Object argument : arguments.subList(1, arguments.size())) {
            if (argument instanceof TemplateHTMLOutputModel html) {
                values.add(PLACE + "" + (char) (PLACE + 1 + markup.size()));
                markup.add(html);
            } else {
                values.add(value(argument));
            }
        }
        String text = messages.text(language, Functions.text(arguments.getFirst()), values.toArray());
        return markup.isEmpty() ? text : withMarkup(text, markup);
    }

    private static TemplateHTMLOutputModel withMarkup(String text, List<TemplateHTMLOutputModel> markup)
            throws TemplateModelException {
        HTMLOutputFormat html = HTMLOutputFormat.INSTANCE;
        String escaped = html.escapePlainText(text);
        for (int i = 0; i < markup.size(); i++) {
            String place = PLACE + "" + (char) (PLACE + 1 + i);
            escaped = escaped.replace(place, html.getMarkupString(markup.get(i)));
        }
        return html.fromMarkup(escaped);
    }

    private static Object value(Object argument) throws TemplateModelException {
        if (argument instanceof AdapterTemplateModel model
                && model.getAdaptedObject(Object.class) instanceof TemporalAccessor) {
            throw new TemplateModelException(
                    "a date in a sentence needs date(…) or another of its functions around it");
        }
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        if (argument instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        String type = argument instanceof TemplateModel model ? model.getClass().getSimpleName() : "nothing";
        throw new TemplateModelException(
                "msg takes texts, numbers and markup, not " + type + ". Maybe the value is missing.");
    }
}
