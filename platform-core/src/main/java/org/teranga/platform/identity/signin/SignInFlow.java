package org.teranga.platform.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.realm.ProvisionHosts;
import org.teranga.platform.identity.realm.Realm;
import org.teranga.platform.identity.realm.RealmAway;
import org.teranga.platform.identity.session.Session;
import org.teranga.platform.identity.session.Sessions;
import org.teranga.platform.identity.session.SignInUnderWay;
import org.teranga.platform.identity.session.SignInUnderWay.Step;
import org.teranga.platform.identity.session.SignIns;
import org.teranga.platform.identity.session.Token;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.theme.PageContexts;

/**
 * A sign-in, from the link to the session. The realm knows one account for each browser and refuses another, while our associations stay
 * apart in it. So the realm is first asked, without a word to the person, whether somebody is signed in with this browser already; if so,
 * that session of the realm is ended and the sessions here that stand on it live on by themselves. Then it is asked who the person is.
 */
@ApplicationScoped
class SignInFlow {
    private static final Logger LOG = System.getLogger(SignInFlow.class.getName());

    private final ProvisionHosts hosts;
    private final OidcLogin login;
    private final SignIns signIns;
    private final Sessions sessions;
    private final Realm realm;
    private final Presence presence;
    private final PageContexts contexts;

    @Inject
    SignInFlow(
            ProvisionHosts hosts,
            OidcLogin login,
            SignIns signIns,
            Sessions sessions,
            Realm realm,
            Presence presence,
            PageContexts contexts) {
        this.hosts = hosts;
        this.login = login;
        this.signIns = signIns;
        this.sessions = sessions;
        this.realm = realm;
        this.presence = presence;
        this.contexts = contexts;
    }

    /**
     * Begins.
     *
     * @param browser    the browser's secret
     * @param returnPath the page that is wanted
     * @param userName   what to fill in for the person, where that is known
     * @return where to send the browser
     * @throws RealmAway where Keycloak cannot be reached
     */
    URI begin(SignInPlace place, Token browser, String returnPath, Optional<String> userName) {
        login.reach();
        hosts.ensure(place.tenant());
        return ask(place, browser, new SignInUnderWay(place.tenantId(), Step.LOOK, returnPath, userName));
    }

    /**
     * Goes on with what the browser brings from the realm.
     *
     * @param code what it may be redeemed for a proof; null where the realm has none to give
     * @throws RealmAway where Keycloak cannot be reached
     */
    SignInOutcome comeBack(SignInPlace place, Token browser, Token state, @Nullable String code) {
        Optional<SignInUnderWay> signIn = signIns.finish(browser, state, place.tenantId());
        if (signIn.isEmpty()) {
            return new SignInOutcome.Stale();
        }
        try {
            return switch (signIn.get().step()) {
                case LOOK -> {
                    if (code != null) {
                        free(login.redeem(place, code, browser, state));
                    }
                    yield new SignInOutcome.Onward(
                            ask(place, browser, signIn.get().at(Step.ENTER)));
                }
                case ENTER ->
                    code == null
                            ? new SignInOutcome.Stale()
                            : enter(place, browser, login.redeem(place, code, browser, state), signIn.get());
            };
        } catch (NotProved bad) {
            LOG.log(Level.WARNING, "a sign-in at " + place.address() + " was not proved", bad);
            return new SignInOutcome.Stale();
        }
    }

    /** Ends a session, here and in the realm. While Keycloak is away, here alone. */
    void signOut(Token token, Optional<UUID> tenant) {
        Optional<String> realmSession = sessions.find(token, tenant).flatMap(Session::realmSession);
        sessions.end(token);
        try {
            realmSession.ifPresent(realm::endSession);
        } catch (RealmAway away) {
            LOG.log(Level.WARNING, "a session of the realm could not be ended", away);
        }
    }

    /** Ends the session whose place in the browser a new one takes. */
    void replaced(Token former) {
        sessions.end(former);
    }

    private URI ask(SignInPlace place, Token browser, SignInUnderWay signIn) {
        Token state = signIns.begin(browser, signIn);
        String language = ReturnPath.language(signIn.returnPath(), contexts);
        return login.question(place, signIn, browser, state, language);
    }

    private void free(SignInProof former) {
        sessions.detach(former.realmSession());
        realm.endSession(former.realmSession());
    }

    private SignInOutcome enter(SignInPlace place, Token browser, SignInProof proof, SignInUnderWay signIn) {
        boolean organization = place.tenant()
                .map(Tenant::slug)
                .map(proof.organizations()::contains)
                .orElse(true);
        if (!organization || !presence.belongs(proof.subject())) {
            realm.endSession(proof.realmSession());
            return new SignInOutcome.NoMember(signIn.returnPath());
        }
        if (presence.lacksSecondFactor(proof.subject())) {
            realm.endSession(proof.realmSession());
            return new SignInOutcome.Onward(ask(place, browser, signIn));
        }
        presence.entered(proof.subject(), ReturnPath.language(signIn.returnPath(), contexts));
        Session session = new Session(proof.subject(), place.tenantId(), Optional.of(proof.realmSession()));
        return new SignInOutcome.Entered(sessions.open(session), signIn.returnPath());
    }
}
