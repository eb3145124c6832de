package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.home.HomeOwner;
import org.teranga.matching.safeguarding.reference.AnsweredReferencesView;
import org.teranga.matching.safeguarding.reference.NamedReferences;
import org.teranga.matching.safeguarding.reference.ReferenceDeskPages;
import org.teranga.matching.safeguarding.reference.ReferencePages;
import org.teranga.platform.form.Answers;
import org.teranga.platform.notification.Paragraph;
import org.teranga.platform.notification.delivery.MailboxPages;
import org.teranga.platform.notification.delivery.MailboxView;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.Redirect;

/** Two people who know a host of the demonstration are named, asked by a letter, and answer by its link. */
@ApplicationScoped
class DemoReferences {
    private static final String LANGUAGE = "fr";
    private static final String LINK = "/reference/";

    private final NamedReferences named;
    private final ReferencePages answers;
    private final ReferenceDeskPages desk;
    private final MailboxPages mailbox;
    private final ActingMember acting;

    @Inject
    DemoReferences(
            NamedReferences named,
            ReferencePages answers,
            ReferenceDeskPages desk,
            MailboxPages mailbox,
            ActingMember acting) {
        this.named = named;
        this.answers = answers;
        this.desk = desk;
        this.mailbox = mailbox;
        this.acting = acting;
    }

    /**
     * Somebody who knows a host.
     *
     * @param relation {@code other} or {@code family}
     */
    record Acquaintance(String name, String email, String relation) {}

    /** The letters that were written lately; none where they leave for real. On the platform's own host, of which no association is open. */
    Optional<MailboxView> letters() {
        try {
            return Optional.of(acting.signedOut(() -> mailbox.mails(null, null).view()))
                    .filter(MailboxView.class::isInstance)
                    .map(MailboxView.class::cast);
        } catch (Refusal nothingKept) {
            return Optional.empty();
        }
    }

    /** The host names these. */
    void name(HomeOwner owner, String host, List<Acquaintance> known) {
        for (Acquaintance one : known) {
            if (state(owner, one).isEmpty()) {
                Answers sent = Answers.of(Map.of("name", one.name, "email", one.email, "relation", one.relation));
                acting.signedOut(() -> {
                    named.ask(owner.host(), host, LANGUAGE, sent);
                    return true;
                });
            }
        }
    }

    /** Somebody who was named answers, where the letter is still there. */
    void answer(HomeOwner owner, Acquaintance one, MailboxView letters) {
        Optional<String> link = letters.mails().stream()
                .filter(mail -> mail.to().equals(one.email)
                        && mail.sender().equals(TenantContext.required().name()))
                .flatMap(mail -> mail.paragraphs().stream())
                .filter(paragraph -> paragraph.link() && paragraph.text().contains(LINK))
                .map(Paragraph::text)
                .findFirst();
        if (link.isPresent() && state(owner, one).equals("asked")) {
            String token = link.get().substring(link.get().indexOf(LINK) + LINK.length());
            Answers sent = Answers.of(Map.of(
                    "relation",
                    one.relation,
                    "known_for",
                    "long",
                    "trusts",
                    "yes",
                    "words",
                    "Nous nous connaissons depuis l’école de nos enfants. La porte est toujours ouverte."));
            if (!(acting.signedOut(() -> answers.answer(LANGUAGE, token, sent)) instanceof Redirect)) {
                throw new IllegalStateException("an answer of the demonstration came back");
            }
        }
    }

    /** Somebody of the team reads what these have answered, and lets it count. */
    void read(HomeOwner owner, List<Acquaintance> known, UUID member) {
        for (Acquaintance one : known) {
            if (state(owner, one).equals("answered")) {
                Record waiting = acting.as(member, () -> desk.list(LANGUAGE).view());
                ((AnsweredReferencesView) waiting)
                        .rows().stream()
                                .filter(row -> row.name().equals(one.name))
                                .forEach(row -> acting.as(member, () -> desk.look(LANGUAGE, row.id(), "yes")));
            }
        }
    }

    private String state(HomeOwner owner, Acquaintance one) {
        return acting.signedOut(() -> named.of(owner.host())).stream()
                .filter(asked -> asked.name().equals(one.name))
                .map(NamedReferences.Named::state)
                .findFirst()
                .orElse("");
    }
}
