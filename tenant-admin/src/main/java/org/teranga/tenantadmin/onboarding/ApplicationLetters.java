package org.teranga.tenantadmin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.PlatformMails;
import org.teranga.platform.persistence.Database;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.tenancy.PlatformHost;

/** What is written to those who ask, before there is an association that could write. */
@ApplicationScoped
class ApplicationLetters {
    private final PlatformMails mails;
    private final PlatformHost host;
    private final LetterBudget budget;

    @Inject
    ApplicationLetters(PlatformMails mails, PlatformHost host, LetterBudget budget) {
        this.mails = mails;
        this.host = host;
        this.budget = budget;
    }

    /** That the question has come; of these few go to one address. */
    ReceivedLetter received(Application application, Applicant contact) {
        String url = host.addressOf(application.association().slug()) + "/";
        return new ReceivedLetter(
                budget,
                contact.email(),
                letter("application_received", application, contact, view(application, contact, url, "")));
    }

    /** That the platform does not open it, and why. */
    Consumer<Database> refused(Application application, Applicant contact, String reason) {
        String url = host.base() + "/" + application.language() + "/open";
        return letter("application_refused", application, contact, view(application, contact, url, reason));
    }

    /** What the platform asks before it decides, with the link by which it is answered. */
    Consumer<Database> question(Application application, Applicant contact, String words, SecretText link) {
        String url = host.base() + "/" + application.language() + "/open/question/" + link.value();
        return letter("application_question", application, contact, view(application, contact, url, words));
    }

    private Consumer<Database> letter(
            String template, Application application, Applicant contact, ApplicationMail view) {
        return one -> mails.send(one, new Mail(contact.email(), application.language(), template, view, null));
    }

    private static ApplicationMail view(Application application, Applicant contact, String url, String reason) {
        return new ApplicationMail(application.association().name(), contact.name(), url, reason);
    }
}
