package org.teranga.platform.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Operators;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.identity.realm.ProvisionHosts;
import org.teranga.platform.identity.realm.RealmAddress;
import org.teranga.platform.identity.realm.RealmAway;
import org.teranga.platform.identity.realm.RealmClients;
import org.teranga.platform.identity.realm.RememberedRealm;
import org.teranga.platform.identity.realm.SecondFactor;
import org.teranga.platform.identity.session.Session;
import org.teranga.platform.identity.session.Sessions;
import org.teranga.platform.identity.session.SignIns;
import org.teranga.platform.identity.session.Token;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.RequestFacts;

/** From the link to the session: the realm is looked at, asked, and believed where its proof holds and the person belongs here. */
@Assembled
class SignInFlowTest {
    private static final TestRealm SIGNER = new TestRealm("of-the-flow");

    @Inject
    private House house;

    @Inject
    private TestTenants tenants;

    @Inject
    private ProvisionHosts hosts;

    @Inject
    private SignIns signIns;

    @Inject
    private Sessions sessions;

    @Inject
    private RememberedRealm realm;

    @Inject
    private RealmClients clients;

    @Inject
    private PlatformHost host;

    @Inject
    private PageContexts contexts;

    @Inject
    private Members members;

    @Inject
    private MemberBook book;

    @Inject
    private Operators operators;

    @Inject
    private ApiKeys keys;

    @Inject
    private CurrentPerson current;

    @Inject
    private RequestFacts facts;

    private final Token browser = Token.fresh();
    private final String realmSession = UUID.randomUUID().toString();
    private TokenEndpoint endpoint;
    private Tenant own;
    private UUID member;
    private SignInPlace place;

    @BeforeEach
    void aMemberAndARealmThatRedeems() {
        own = house.open();
        member = house.member(own, Role.CASEWORKER);
        place = SignInPlace.of(host, Optional.of(own), own.slug() + ".localhost");
        endpoint = new TokenEndpoint(SIGNER);
    }

    @AfterEach
    void theRealmIsGone() {
        realm.away(false);
        endpoint.close();
    }

    @Test
    void aMemberLooksIsAskedAndEnters() {
        URI look = in(() -> flow("development").begin(place, browser, "/ar/me", Optional.of("awa")));
        assertThat(look.getQuery()).contains("prompt=none");
        SignInOutcome asked = back(look, null);
        URI ask = ((SignInOutcome.Onward) asked).question();
        assertThat(ask.getQuery()).contains("organization:" + own.slug(), "login_hint=awa", "ui_locales=ar");
        SignInOutcome.Entered entered = (SignInOutcome.Entered) back(ask, member(ask));
        assertThat(entered.returnPath()).isEqualTo("/ar/me");
        assertThat(sessions.find(entered.session(), Optional.of(own.id())))
                .hasValueSatisfying(session -> assertThat(session.subject()).isEqualTo(member));
        assertThat(in(() -> book.find(member)).orElseThrow().reads()).isEqualTo("ar");
        assertThat(back(ask, member(ask))).as("once").isInstanceOf(SignInOutcome.Stale.class);
        flow("development").replaced(entered.session());
        assertThat(sessions.find(entered.session(), Optional.of(own.id()))).isEmpty();
    }

    @Test
    void whoeverIsSignedInAlreadyIsFreedThereAndStaysHere() {
        Token former = sessions.open(new Session(member, Optional.of(own.id()), Optional.of(realmSession)));
        URI look = in(() -> flow("development").begin(place, browser, "/", Optional.empty()));
        SignInOutcome asked = back(look, member(look));
        assertThat(asked).isInstanceOf(SignInOutcome.Onward.class);
        assertThat(realm.hasEnded(realmSession)).isTrue();
        assertThat(sessions.find(former, Optional.of(own.id())))
                .hasValueSatisfying(kept -> assertThat(kept.realmSession()).isEmpty());
    }

    @Test
    void whoBelongsElsewhereIsNotLetIn() {
        for (List<String> organizations : List.of(List.<String>of(), List.of("another"))) {
            URI ask = asked();
            String code = endpoint.redeems(proof(ask, member).claim("organization", organizations));
            assertThat(back(ask, code)).isEqualTo(new SignInOutcome.NoMember("/fr/"));
        }
        URI ask = asked();
        String stranger = endpoint.redeems(proof(ask, UUID.randomUUID()));
        assertThat(back(ask, stranger)).isInstanceOf(SignInOutcome.NoMember.class);
        assertThat(realm.hasEnded(realmSession)).isTrue();
    }

    @Test
    void aProofThatDoesNotHoldIsStale() {
        URI nonce = asked();
        assertThat(back(nonce, endpoint.redeems(proof(nonce, member).claim("nonce", "another"))))
                .isInstanceOf(SignInOutcome.Stale.class);
        URI audience = asked();
        assertThat(back(audience, endpoint.redeems(proof(audience, member).audience("another"))))
                .isInstanceOf(SignInOutcome.Stale.class);
        URI session = asked();
        assertThat(back(session, endpoint.redeems(proof(session, member).claim("sid", null))))
                .isInstanceOf(SignInOutcome.Stale.class);
        URI subject = asked();
        assertThat(back(subject, endpoint.redeems(proof(subject, member).subject("nobody"))))
                .isInstanceOf(SignInOutcome.Stale.class);
        URI over = asked();
        assertThat(back(
                        over,
                        endpoint.redeems(proof(over, member)
                                .expirationTime(Date.from(TestClock.now().minus(Duration.ofHours(1)))))))
                .isInstanceOf(SignInOutcome.Stale.class);
        assertThat(back(asked(), endpoint.redeemsNoProof())).isInstanceOf(SignInOutcome.Stale.class);
        assertThat(back(asked(), "a code that nobody gave")).isInstanceOf(SignInOutcome.Stale.class);
        assertThat(back(asked(), null)).as("who did not sign in").isInstanceOf(SignInOutcome.Stale.class);
    }

    @Test
    void staffSetUpASecondFactorBeforeTheyEnter() {
        URI ask = asked();
        assertThat(back("production", ask, member(ask))).isInstanceOf(SignInOutcome.Onward.class);
        assertThat(realm.hasEnded(realmSession)).isTrue();
        UUID volunteer = house.member(own, Role.VOLUNTEER);
        URI next = asked();
        assertThat(back("production", next, endpoint.redeems(proof(next, volunteer))))
                .as("a volunteer sees nobody else's file")
                .isInstanceOf(SignInOutcome.Entered.class);
    }

    @Test
    void anOperatorEntersThePlatformAndNobodyElseDoes() {
        place = SignInPlace.of(host, Optional.empty(), "localhost");
        UUID operator = UUID.randomUUID();
        operators.add(operator);
        URI ask = askedOnThePlatform();
        assertThat(flow("production").comeBack(place, browser, state(ask), endpoint.redeems(proof(ask, operator))))
                .isInstanceOf(SignInOutcome.Onward.class);
        URI again = askedOnThePlatform();
        SignInOutcome entered =
                flow("development").comeBack(place, browser, state(again), endpoint.redeems(proof(again, operator)));
        assertThat(sessions.find(((SignInOutcome.Entered) entered).session(), Optional.empty()))
                .isPresent();
        URI refused = askedOnThePlatform();
        assertThat(flow("development")
                        .comeBack(place, browser, state(refused), endpoint.redeems(proof(refused, member))))
                .isInstanceOf(SignInOutcome.NoMember.class);
    }

    @Test
    void whileTheRealmIsAwayNobodyIsSentThereAndASessionEndsHereAlone() {
        String session = UUID.randomUUID().toString();
        Token token = sessions.open(new Session(member, Optional.of(own.id()), Optional.of(session)));
        realm.away(true);
        in(() -> {
            flow("development").signOut(token, Optional.of(own.id()));
            return token;
        });
        assertThat(sessions.find(token, Optional.of(own.id()))).isEmpty();
        assertThat(realm.hasEnded(session)).isFalse();
        endpoint.close();
        assertThatExceptionOfType(RealmAway.class)
                .isThrownBy(() -> in(() -> flow("development").begin(place, browser, "/", Optional.empty())));
    }

    private URI asked() {
        URI look = in(() -> flow("development").begin(place, browser, "/fr/", Optional.empty()));
        return ((SignInOutcome.Onward) back(look, null)).question();
    }

    private URI askedOnThePlatform() {
        URI look = flow("development").begin(place, browser, "/fr/", Optional.empty());
        return ((SignInOutcome.Onward) flow("development").comeBack(place, browser, state(look), null)).question();
    }

    private String member(URI question) {
        return endpoint.redeems(proof(question, member));
    }

    private JWTClaimsSet.Builder proof(URI question, UUID subject) {
        return new JWTClaimsSet.Builder()
                .issuer(endpoint.address().issuer())
                .subject(subject.toString())
                .audience(clients.of(place.tenant()).id())
                .issueTime(Date.from(TestClock.now()))
                .expirationTime(TestRealm.in(Duration.ofMinutes(5)))
                .claim("nonce", parameter(question, "nonce"))
                .claim("sid", realmSession)
                .claim("organization", List.of(own.slug()));
    }

    private SignInOutcome back(URI question, @Nullable String code) {
        return back("development", question, code);
    }

    private SignInOutcome back(String mode, URI question, @Nullable String code) {
        return in(() -> flow(mode).comeBack(place, browser, state(question), code));
    }

    private static Token state(URI question) {
        return new Token(parameter(question, "state"));
    }

    private static String parameter(URI question, String name) {
        return question.getQuery().replaceFirst("(^|.*&)" + name + "=([^&]*).*", "$2");
    }

    private SignInFlow flow(String mode) {
        RealmAddress address = endpoint.address();
        Presence presence = new Presence(members, book, operators, keys, new SecondFactor(realm, mode), current, facts);
        OidcLogin login = new OidcLogin(address, clients, new RealmKeys(address));
        return new SignInFlow(hosts, login, signIns, sessions, realm, presence, contexts);
    }

    private <T> T in(Supplier<T> work) {
        return tenants.as(own, work::get);
    }
}
