package org.teranga.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teranga.matching.invitation.ClaimMail;
import org.teranga.matching.pool.contact.IdentityMail;
import org.teranga.matching.pool.need.statement.NeedReceiptMail;
import org.teranga.matching.pool.offer.arrival.OfferReceiptMail;
import org.teranga.matching.samples.CheckSamples;
import org.teranga.matching.samples.DutySamples;
import org.teranga.matching.samples.ErasureSamples;
import org.teranga.matching.samples.ExchangeSamples;
import org.teranga.matching.samples.IncidentSamples;
import org.teranga.matching.samples.MinorSamples;
import org.teranga.matching.samples.MoveOnSamples;
import org.teranga.matching.samples.OfferSamples;
import org.teranga.matching.samples.PlacementSamples;
import org.teranga.matching.samples.ProjectSamples;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.message.MessageMail;
import org.teranga.platform.notification.MailView;
import org.teranga.platform.notification.Paragraph;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.Rendering;
import org.teranga.platform.theme.folder.Theme;
import org.teranga.rights.samples.RightsDeskSamples;
import org.teranga.tenantadmin.authority.OperatorActMail;
import org.teranga.tenantadmin.member.team.TeamMail;
import org.teranga.tenantadmin.samples.MemberSamples;
import org.teranga.tenantadmin.samples.OpeningSamples;
import org.teranga.tenantadmin.transfer.ExportMail;
import org.teranga.tenantadmin.usage.TextsLimitMail;
import org.teranga.tenantadmin.webhook.WebhookMail;
import org.teranga.training.samples.CertificateSamples;
import org.teranga.training.samples.CourseDeskSamples;
import org.teranga.training.samples.MeetingSamples;

/** Every mail in every look and language: so many mails are one test. */
class MailsTest {
    private static final String LINK = "http://toulouse.localhost:8080/fr/offer/status/abc";
    private static final String NAME = "L’Écluse & Co's";
    private static final Map<String, List<? extends Record>> SAMPLES = Map.ofEntries(
            Map.entry("offer_receipt", List.of(new OfferReceiptMail(NAME, "K7-2F", LINK))),
            Map.entry("offer_aside", OfferSamples.asideLetters(NAME, LINK)),
            Map.entry("offer_passed", List.of(OfferSamples.passedLetter(NAME, LINK))),
            Map.entry("reference_asked", CheckSamples.referenceLetters(NAME, LINK)),
            Map.entry("adult_asked", CheckSamples.adultLetters(NAME, LINK)),
            Map.entry("check_renewal", CheckSamples.renewalLetters(NAME, LINK)),
            Map.entry("adult_renewal", CheckSamples.renewalLetters(NAME, LINK)),
            Map.entry("incident_glass", IncidentSamples.letters(NAME, LINK)),
            Map.entry("incident_alert", DutySamples.letters(NAME, LINK)),
            Map.entry("minor_alert", MinorSamples.letters(NAME, LINK)),
            Map.entry("plan", MoveOnSamples.letters(NAME, LINK)),
            Map.entry("project", ProjectSamples.letters(NAME, LINK)),
            Map.entry("need_receipt", List.of(new NeedReceiptMail(NAME, "K7-2F", LINK, ""))),
            Map.entry("need_passed", List.of(new NeedReceiptMail(NAME, "K7-2F", LINK, "Maison & Commune"))),
            Map.entry("handover", ExchangeSamples.letters(NAME, LINK)),
            Map.entry("placement", PlacementSamples.letters(NAME, LINK).toList()),
            Map.entry("meeting", MeetingSamples.letters(NAME, LINK)),
            Map.entry("volunteer_invitation", MemberSamples.volunteerLetters(NAME, LINK)),
            Map.entry("rights", MemberSamples.rightsLetters(NAME, LINK)),
            Map.entry("own_rights", MemberSamples.ownRightsLetters(NAME, LINK)),
            Map.entry("operator_act", List.of(new OperatorActMail(NAME, LINK))),
            Map.entry("team_opens", List.of(new TeamMail(NAME, "Awa", MemberSamples.people("Inès"), LINK))),
            Map.entry("erasure_code", ErasureSamples.letters(NAME, LINK)),
            Map.entry("erasure_pending", ErasureSamples.letters(NAME, LINK)),
            Map.entry("erasure_term", ErasureSamples.letters(NAME, LINK)),
            Map.entry("invitation", MemberSamples.letters(NAME, LINK)),
            Map.entry("new_password", MemberSamples.letters(NAME, LINK)),
            Map.entry("member_welcome", MemberSamples.letters(NAME, LINK)),
            Map.entry("application_received", OpeningSamples.letters(NAME, LINK)),
            Map.entry("application_refused", OpeningSamples.letters(NAME, LINK)),
            Map.entry("application_question", OpeningSamples.letters(NAME, LINK)),
            Map.entry("course_ending", CourseDeskSamples.letters(NAME, LINK)),
            Map.entry(
                    "identity_changed",
                    List.of(
                            new IdentityMail(NAME, "offer", "O-4417", true, LINK),
                            new IdentityMail(NAME, "need", "M-1804", false, LINK))),
            Map.entry(
                    "team_message",
                    List.of(
                            new MessageMail(NAME, "Venez lundi.\n\nÀ bientôt", 2, LINK, true),
                            new MessageMail(NAME, "Venez lundi.", 0, LINK, false))),
            Map.entry(
                    "offer_claim",
                    List.of(
                            new ClaimMail(NAME, "housing", "25 novembre 2026", LINK, true),
                            new ClaimMail(NAME, "housing", "25 novembre 2026", LINK, false))),
            Map.entry("certificate_revoked", CertificateSamples.letters(NAME, LINK)),
            Map.entry("rights_due", RightsDeskSamples.reminders(NAME, LINK)),
            Map.entry("outside_review", RightsDeskSamples.letters(NAME, LINK)),
            Map.entry("webhook_stopped", List.of(new WebhookMail(NAME, "Awa", "programmes.example.org", 20, LINK))),
            Map.entry(
                    "texts_limit",
                    List.of(
                            new TextsLimitMail(NAME, "Awa", true, 500, 500, LINK),
                            new TextsLimitMail(NAME, "", false, 1, 2, LINK))),
            Map.entry("export_asked", List.of(new ExportMail(NAME, "Awa", "3f2a 91bc 44de 10aa", LINK))));

    record Written(String template, Theme theme, Language language, String text) {
        /** Letters about a placement that is over lead nowhere; all others do. */
        boolean leads() {
            return text.contains(LINK) || !List.of("placement", "handover").contains(template);
        }

        String subject() {
            return text.strip().split("\n", 2)[0];
        }

        @Override
        public String toString() {
            return template + " " + theme.name() + " " + language.tag();
        }
    }

    static List<Written> mails() {
        List<Written> mails = new ArrayList<>();
        for (String name : EveryPage.THEMES.names()) {
            Theme theme = EveryPage.THEMES.named(name);
            for (Language language : Sample.LANGUAGES) {
                SAMPLES.forEach((template, views) -> views.forEach(view -> mails.add(new Written(
                        template,
                        theme,
                        language,
                        new Rendering(EveryPage.THEMES).text(theme, "mail/" + template + ".ftl", language, view)))));
            }
        }
        return mails;
    }

    @Test
    void everyMailHasASample() throws IOException {
        try (Stream<Path> files = Files.list(EveryPage.BASE.resolve("mail"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".ftl"))
                            .map(file -> file.replace(".ftl", "")))
                    .containsExactlyInAnyOrderElementsOf(SAMPLES.keySet());
        }
    }

    @Test
    void aMailHasASubjectAndSaysEverythingUnescaped() {
        assertThat(mails()).isNotEmpty().allSatisfy(mail -> {
            assertThat(mail.subject()).isNotBlank().hasSizeLessThan(120);
            assertThat(mail.text()).contains("L’Écluse & Co's").doesNotContain("⟦", "&amp;", "&#39;", "<");
            if (mail.leads()) {
                assertThat(Paragraph.of(mail.text())).contains(new Paragraph(LINK, true));
            }
        });
    }

    @Test
    void theHtmlOfAMailEscapesAndKnowsItsDirection() {
        assertThat(mails()).isNotEmpty().allSatisfy(mail -> {
            MailView view = new MailView(
                    "<B.> & Co",
                    mail.subject(),
                    mail.language().tag(),
                    mail.language().dir(),
                    Paragraph.of(mail.text()));
            String html = new Rendering(EveryPage.THEMES).text(mail.theme(), "mail/letter.ftlh", mail.language(), view);
            assertThat(html)
                    .contains("dir=\"" + mail.language().dir() + "\"")
                    .contains(mail.leads() ? "<a href=\"" + LINK + "\">" : "</html>")
                    .contains("L’Écluse &amp; Co&#39;s", "&lt;B.&gt;")
                    .doesNotContain("<B.>", "⟦", " style=", "<script");
        });
    }
}
