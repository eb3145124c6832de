package org.teranga.platform.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.PageContexts;

/** Forms that come back with faults: what was answered is kept, and the faults are said in the language of the page. */
@ApplicationScoped
public class SentForms {
    private final PageContexts contexts;

    @Inject
    SentForms(PageContexts contexts) {
        this.contexts = contexts;
    }

    /**
     * The form to show again.
     *
     * @param answers what was sent
     * @param errors  what is wrong with it, in the order of the fields
     */
    public FilledForm again(Answers answers, List<FieldError> errors) {
        List<FormFault> faults = errors.stream()
                .map(error -> new FormFault(
                        error.field(),
                        contexts.text(error.key(), error.arguments().toArray())))
                .toList();
        return FilledForm.sent(answers.values(), faults);
    }
}
