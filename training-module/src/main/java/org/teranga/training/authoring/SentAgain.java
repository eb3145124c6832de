package org.teranga.training.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.PageContexts;

/** A form that was sent and refused, with what is wrong in the language of the page. */
@ApplicationScoped
class SentAgain {
    private final PageContexts contexts;

    @Inject
    SentAgain(PageContexts contexts) {
        this.contexts = contexts;
    }

    /**
     * The form again.
     *
     * @throws Refusal the same, where it is about no field
     */
    FilledForm form(MultivaluedMap<String, String> sent, Refusal refused) {
        if (refused.errors().isEmpty()) {
            throw refused;
        }
        return FilledForm.sent(
                sent,
                refused.errors().stream()
                        .map(fault -> new FormFault(
                                fault.field(),
                                contexts.text(fault.key(), fault.arguments().toArray())))
                        .toList());
    }
}
