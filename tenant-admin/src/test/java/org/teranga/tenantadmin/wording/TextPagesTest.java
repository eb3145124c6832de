package org.teranga.tenantadmin.wording;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.i18n.Messages;
import org.teranga.platform.i18n.Wording;
import org.teranga.platform.identity.Role;
import org.teranga.platform.message.reply.SuggestedReplies;
import org.teranga.platform.message.reply.SuggestedReply;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.theme.template.Themes;
import org.teranga.platform.theme.wording.OwnText;
import org.teranga.platform.theme.wording.TextGroup;

/** An administrator says sentences otherwise; pages and mails say them at once, nobody else's do. */
@Assembled
class TextPagesTest {
    private static final String TEXTS = "/en/admin/texts";
    private static final String SENTENCE = TEXTS + "/home.sentence";
    private static final String SUBJECT = TEXTS + "/mail.offer_receipt.subject";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private Themes themes;

    @Inject
    private TestTenants tenants;

    @Inject
    private SuggestedReplies replies;

    @Inject
    @Any
    private Instance<TextGroup> groups;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = house.open();
        house.member(own, Role.ADMIN);
        house.member(own, Role.CASEWORKER);
    }

    @Test
    void everyTextThatMayBeWordedExistsAndItsExamplesFit() {
        Messages messages = themes.named("toulouse").messages();
        String all = page(TEXTS);
        for (TextGroup group : groups) {
            for (OwnText text : group.texts()) {
                for (String language : text.languages(List.of("fr", "en", "ar"))) {
                    String pattern = messages.patterns(language).get(text.key());
                    assertThat(pattern).as(text.key()).isNotNull();
                    assertThat(Wording.fault(pattern, pattern, text.examples()))
                            .as(text.key())
                            .isEmpty();
                    assertThat(Wording.variables(pattern))
                            .allMatch(n -> Integer.parseInt(n) < text.examples().size());
                }
                assertThat(all).contains(TEXTS + "/" + text.key());
            }
        }
    }

    @Test
    void aSentenceIsReadAtOnceInItsLanguageAndTheOriginalComesBack() {
        Tenant other = house.open();
        String french = "Venez <b>chez</b> nous ${7*7} <#assign x=1> l'été";
        Browser.Page refused = word(SENTENCE, "text-fr", french);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("braces are not right", "href=\"#text-fr\"", "&lt;b&gt;chez");

        Browser.Page tried = signedIn.post(own, Role.ADMIN, SENTENCE, fields(SENTENCE, "text-fr", "Essai"));
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.body()).contains("It will read", "Essai");
        assertThat(home("fr")).doesNotContain("Essai");

        Browser.Page kept = word(SENTENCE, "text-fr", "Venez <b>chez</b> nous <#assign x=1> l'été");
        assertThat(kept.status()).isEqualTo(303);
        assertThat(home("fr")).contains("Venez &lt;b&gt;chez&lt;/b&gt; nous &lt;#assign x=1&gt; l’été");
        assertThat(home("en")).doesNotContain("Venez");
        assertThat(http.get(other, "/fr/").body()).doesNotContain("Venez");

        String page = page(path(kept));
        assertThat(page).contains("the association").contains("Saved");
        String change =
                found(page, "name=\"undo\" value=\"yes\"><input type=\"hidden\" name=\"change\" value=\"([^\"]+)\"");
        assertThat(signedIn.post(own, Role.ADMIN, SENTENCE + "/restore", Map.of("undo", "yes", "change", change))
                        .status())
                .isEqualTo(303);
        assertThat(home("fr")).doesNotContain("Venez");
        assertThat(signedIn.post(own, Role.ADMIN, SENTENCE + "/restore", Map.of("change", change))
                        .status())
                .isEqualTo(303);
        assertThat(home("fr")).contains("Venez");
        word(SENTENCE, "text-fr", "");
        assertThat(home("fr")).doesNotContain("Venez");
    }

    @Test
    void aMailSaysItWithItsVariables() {
        assertThat(word(SUBJECT, "text-fr", "Bienvenue à {0}").body()).contains("The mark {1} is missing");
        assertThat(word(SUBJECT, "text-fr", "{0} {1} {2}").body()).contains("The mark {2} is not in the original");
        assertThat(word(SUBJECT, "text-fr", "Reçu {1}\r\nBcc: evil@example.org\r\n\r\nchez {0}")
                        .status())
                .isEqualTo(303);
        String preview = page(SUBJECT);
        assertThat(preview).contains("Reçu K7Q2-4F9M Bcc: evil@example.org chez " + own.name());
    }

    @Test
    void aLongerTextIsMarkdownAndNothingInItHurts() {
        String who = TEXTS + "/privacy.who";
        String hostile = "# Qui\n\n{0} **répond**.\n\n- [nous écrire](mailto:a@exemple.fr)\n- deux\n\n"
                + "<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![p](https://spy.example/p.png) <#assign x=1>";
        assertThat(word(who, "text-fr", hostile + " ${7*7}").status()).isEqualTo(422);
        assertThat(word(who, "text-fr", "{0} " + "a".repeat(10_000)).body()).contains("10,000 at most");
        Browser.Page tried = signedIn.post(own, Role.ADMIN, who, fields(who, "text-fr", hostile));
        assertThat(tried.body()).contains("<strong>répond</strong>", "&lt;script&gt;alert");
        assertThat(word(who, "text-fr", hostile).status()).isEqualTo(303);
        String page = http.get(own, "/fr/privacy").body();
        assertThat(page)
                .contains("<h3>Qui</h3>", own.name() + " <strong>répond</strong>", "<li>deux</li>", "rel=\"nofollow")
                .contains("&lt;script&gt;alert(1)", "&lt;#assign")
                .doesNotContain("<script>alert", "href=\"javascript", "spy.example", "⟦");
        assertThat(http.get(own, "/en/privacy").body()).contains("answers for your data");
        String about = TEXTS + "/home.about";
        assertThat(page(about)).contains("Who you are");
        word(about, "text-fr", "Un *mot*\n\n## Puis\n\nun autre");
        assertThat(home("fr")).contains("<em>mot</em>", "<h3>Puis</h3>");
        assertThat(http.get(house.open(), "/fr/").body()).doesNotContain("id=\"about\"");
    }

    @Test
    void whatNoThemeSaysCanBeSaid() {
        String tagline = TEXTS + "/association.tagline";
        assertThat(page(tagline)).contains("A line under the name");
        word(tagline, "text-fr", "Lyon et le Rhône");
        assertThat(home("fr")).contains("<small>Lyon et le Rhône</small>");
        assertThat(home("en")).contains("<small lang=\"fr\" dir=\"ltr\">Lyon et le Rhône</small>");
    }

    @Test
    void aReplyIsWordedInEachLanguageOfPersonsAndTheFrenchBesideIsThatOfItsWords() {
        String reply = TEXTS + "/reply.thanks";
        String shown = page(reply);
        for (Language language : Languages.OF_PERSONS) {
            assertThat(shown).contains("name=\"text-" + language.tag() + "\"");
        }
        assertThat(shown).contains("Not yet read by a native speaker", "Merci. Nous avons tout");
        assertThat(page(SUBJECT)).doesNotContain("name=\"text-ti\"");
        word(reply, "text-fr", "Merci, {0}");
        SuggestedReply drafted = suggested("ti");
        assertThat(drafted.unread()).isTrue();
        assertThat(drafted.french()).as("of the platform's words").contains("Nous avons tout ce qu’il faut");
        assertThat(suggested("fr").text()).isEqualTo("Merci, " + own.name());
        Map<String, String> both = fields(reply, "text-ti", "የቐንየልና {0}");
        both.putAll(Map.of("text-fr", "Merci, {0}", "do", "save"));
        assertThat(signedIn.post(own, Role.ADMIN, reply, both).status()).isEqualTo(303);
        SuggestedReply worded = suggested("ti");
        assertThat(worded.text()).isEqualTo("የቐንየልና " + own.name());
        assertThat(worded.unread()).isFalse();
        assertThat(worded.french()).startsWith("Merci").doesNotContain("Nous avons tout");
    }

    private SuggestedReply suggested(String language) {
        return tenants.as(own, () -> replies.of("thanks", language).orElseThrow());
    }

    @Test
    void nobodyElseWordsAnythingAndNothingElseIsWorded() {
        word(SENTENCE, "text-fr", "Premier");
        Browser.Page late =
                signedIn.post(own, Role.ADMIN, SENTENCE, Map.of("seen", "", "do", "save", "text-fr", "Second"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody else has just changed this text", "Second");
        assertThat(signedIn.get(own, Role.ADMIN, TEXTS + "/home.promise.1").status())
                .isEqualTo(404);
        assertThat(signedIn.post(own, Role.ADMIN, TEXTS + "/home.promise.1", Map.of("do", "save", "text-fr", "x"))
                        .status())
                .isEqualTo(404);
        String change = found(page(SENTENCE), "seen\" value=\"([^\"]+)\"");
        for (String path : List.of(TEXTS, SENTENCE)) {
            assertThat(signedIn.get(own, Role.CASEWORKER, path).status()).isEqualTo(403);
        }
        assertThat(signedIn.post(own, Role.CASEWORKER, SENTENCE, Map.of("do", "save"))
                        .status())
                .isEqualTo(403);
        assertThat(signedIn.post(own, Role.CASEWORKER, SENTENCE + "/restore", Map.of("change", change))
                        .status())
                .isEqualTo(403);
        Tenant other = house.open();
        house.member(other, Role.ADMIN);
        assertThat(signedIn.post(other, Role.ADMIN, SENTENCE + "/restore", Map.of("change", change))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void wordsCostPagesNoQuery() {
        home("fr");
        long before = Statements.during(() -> home("fr"));
        word(SENTENCE, "text-fr", "Venez");
        home("fr");
        assertThat(Statements.during(() -> home("fr"))).isLessThanOrEqualTo(before);
    }

    private Browser.Page word(String path, String field, String text) {
        Map<String, String> fields = fields(path, field, text);
        fields.put("do", "save");
        return signedIn.post(own, Role.ADMIN, path, fields);
    }

    private Map<String, String> fields(String path, String field, String text) {
        Map<String, String> fields = new HashMap<>();
        fields.put("seen", found(page(path), "name=\"seen\" value=\"([^\"]*)\""));
        fields.put(field, text);
        return fields;
    }

    private String home(String language) {
        return http.get(own, "/" + language + "/").body();
    }

    private static String path(Browser.Page redirect) {
        return redirect.headers().get("location").replaceFirst("^https?://[^/]+", "");
    }

    private static String found(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private String page(String path) {
        return signedIn.page(own, Role.ADMIN, path);
    }
}
