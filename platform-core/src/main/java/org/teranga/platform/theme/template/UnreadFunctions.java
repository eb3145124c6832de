package org.teranga.platform.theme.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.i18n.Messages;
import org.teranga.platform.theme.wording.UnreadSentences;

/** What templates ask of sentences that nobody has read yet whose mother tongue the page's language is. */
public final class UnreadFunctions {
    private UnreadFunctions() {}

    /** {@code any_unread(keys)}: whether one of them is among these; a key that ends with a point stands for all that begin so. */
    public static TemplateMethodModelEx any(UnreadSentences unread) {
        return arguments -> unread.anyOf(keys(sequence(arguments)));
    }

    /**
     * {@code french_beside(sentences)}: the French of all of these where one of them was not read; else nothing. Each is a key, or a list of
     * a key and the texts that stand in it.
     */
    public static TemplateMethodModelEx french(UnreadSentences unread, Messages messages) {
        MessageFunction french = new MessageFunction(messages, Languages.FRENCH);
        return arguments -> {
            TemplateSequenceModel sentences = sequence(arguments);
            List<Object> said = new ArrayList<>();
            if (unread.anyOf(keys(sentences))) {
                for (int i = 0; i < sentences.size(); i++) {
                    said.add(french.exec(parts(sentences.get(i))));
                }
            }
            return said;
        };
    }

    private static List<String> keys(TemplateSequenceModel sentences) throws TemplateModelException {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            keys.add(Functions.text(parts(sentences.get(i)).getFirst()));
        }
        return keys;
    }

    private static List<TemplateModel> parts(TemplateModel sentence) throws TemplateModelException {
        List<TemplateModel> parts = new ArrayList<>();
        if (sentence instanceof TemplateSequenceModel list) {
            for (int i = 0; i < list.size(); i++) {
                parts.add(list.get(i));
            }
        } else {
            parts.add(sentence);
        }
        return parts;
    }

    private static TemplateSequenceModel sequence(List<?> arguments) throws TemplateModelException {
        if (arguments.size() == 1 && arguments.getFirst() instanceof TemplateSequenceModel sequence) {
            return sequence;
        }
        throw new TemplateModelException("a list of sentences is needed");
    }
}
