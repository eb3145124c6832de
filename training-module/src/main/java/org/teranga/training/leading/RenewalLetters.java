package org.teranga.training.leading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.i18n.ReadersWish;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseTitles.Titles;

/** The letter about a completion that ends, to whoever has an address. */
@ApplicationScoped
class RenewalLetters {
    private final Mails mails;
    private final PlatformHost host;

    @Inject
    RenewalLetters(Mails mails, PlatformHost host) {
        this.mails = mails;
        this.host = host;
    }

    void write(Tenant tenant, Member member, Course course, Map<UUID, Map<String, Called>> titles, LocalDate until) {
        if (EmailAddress.parse(member.email()).isEmpty()) {
            return;
        }
        String language = member.language(tenant.languages());
        RenewalMail view = new RenewalMail(
                tenant.name(),
                member.name(),
                new Titles(ReadersWish.of(language), titles)
                        .of(course.document(), course.slug())
                        .title(),
                Formats.of(Languages.of(language).orElse(Languages.FRENCH)).date(until),
                host.addressOf(tenant.slug()) + "/" + language + "/training/" + course.slug());
        mails.send(new Mail(new EmailAddress(member.email()), language, "course_ending", view, member.subject()));
    }
}
