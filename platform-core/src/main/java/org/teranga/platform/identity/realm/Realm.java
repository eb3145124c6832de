package org.teranga.platform.identity.realm;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * What we change in the realm, and the only class that speaks to Keycloak's administration. It signs in as the client
 * {@value #SERVICE}. Every change finds its own work done, so that each may be repeated. All throw {@link RealmAway} where Keycloak cannot
 * be reached.
 */
@ApplicationScoped
public class Realm {
    /** Our own client: it may change organizations, clients and accounts, and nothing else of the realm. */
    static final String SERVICE = "teranga-service";

    private static final String SECOND_FACTOR = "otp";
    private static final String SET_UP_SECOND_FACTOR = "CONFIGURE_TOTP";
    private static final int CONFLICT = Response.Status.CONFLICT.getStatusCode();

    private final RealmAddress address;
    private final Optional<String> secret;
    private volatile @Nullable Keycloak keycloak;

    @Inject
    Realm(RealmAddress address, @ConfigProperty(name = "teranga.auth.client.secret") Optional<String> secret) {
        this.address = address;
        this.secret = secret;
    }

    /**
     * An association's organization.
     *
     * @param slug its alias, for ever; also its name, since names must differ and those of associations need not
     * @param name what the association is called, for the page of the password
     */
    public void putOrganization(String slug, String name) {
        ask(realm -> {
            OrganizationRepresentation wanted = new OrganizationRepresentation();
            wanted.setName(slug);
            wanted.setAlias(slug);
            wanted.setEnabled(true);
            wanted.setAttributes(Map.of("displayName", List.of(name)));
            if (organization(realm, slug).isEmpty()) {
                created(realm.organizations().create(wanted), "the organization " + slug);
            }
            return slug;
        });
    }

    /** Signs in and asks for the least there is, to see whether it answers. */
    void touch() {
        ask(realm -> realm.clients().findByClientId(SERVICE).size());
    }

    /** A client, new or as it now is to be. */
    void putClient(ClientRepresentation wanted) {
        ask(realm -> {
            List<ClientRepresentation> found = realm.clients().findByClientId(wanted.getClientId());
            if (found.isEmpty()) {
                created(realm.clients().create(wanted), "the client " + wanted.getClientId());
            } else {
                wanted.setId(found.getFirst().getId());
                realm.clients().get(wanted.getId()).update(wanted);
            }
            return wanted;
        });
    }

    /** Removes a client; no error where there is none. */
    void removeClient(String clientId) {
        ask(realm -> {
            List<ClientRepresentation> found = realm.clients().findByClientId(clientId);
            found.forEach(client -> realm.clients().get(client.getId()).remove());
            return found;
        });
    }

    /**
     * An account. Where one of this name exists, it is left as it is.
     *
     * @param userName what is typed to sign in; in lower case
     * @param password how it signs in; whether the person must choose another is said there
     * @return its permanent key
     */
    UUID putAccount(String userName, CredentialRepresentation password) {
        return putAccount(userName, List.of(password));
    }

    private UUID putAccount(String userName, List<CredentialRepresentation> credentials) {
        return ask(realm -> {
            UserRepresentation account = new UserRepresentation();
            account.setUsername(userName);
            account.setEnabled(true);
            account.setCredentials(credentials);
            created(realm.users().create(account), "the account");
            return realm.users().searchByUsername(userName, true).stream()
                    .map(found -> UUID.fromString(found.getId()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("an account was made and cannot be found"));
        });
    }

    /** Makes an account without anything to sign in by yet; empty where one of this name exists, which is left as it is. */
    Optional<UUID> newAccount(String userName) {
        return ask(realm -> {
            UserRepresentation account = new UserRepresentation();
            account.setUsername(userName);
            account.setEnabled(true);
            Response answer = realm.users().create(account);
            boolean exists = answer.getStatus() == CONFLICT;
            created(answer, "the account");
            return exists
                    ? Optional.<UUID>empty()
                    : realm.users().searchByUsername(userName, true).stream()
                            .map(found -> UUID.fromString(found.getId()))
                            .findFirst();
        });
    }

    /** The aliases of the organizations to which an account belongs; none where it is gone. */
    Set<String> organizationsOf(UUID subject) {
        return ask(realm -> {
            try {
                return realm.organizations().members().getOrganizations(subject.toString()).stream()
                        .map(OrganizationRepresentation::getAlias)
                        .collect(Collectors.toSet());
            } catch (NotFoundException gone) {
                return Set.of();
            }
        });
    }

    /**
     * Gives an account another password.
     *
     * @throws PasswordRefused where the rules of the realm do not take it
     */
    void setPassword(UUID subject, CredentialRepresentation password) {
        ask(realm -> {
            try {
                realm.users().get(subject.toString()).resetPassword(password);
            } catch (BadRequestException refused) {
                throw new PasswordRefused(refused);
            }
            return subject;
        });
    }

    /** What somebody types to sign in; empty where the account is gone. */
    public Optional<String> userName(UUID subject) {
        return ask(realm -> {
            try {
                return Optional.of(
                        realm.users().get(subject.toString()).toRepresentation().getUsername());
            } catch (NotFoundException gone) {
                return Optional.empty();
            }
        });
    }

    /** Makes an account without a second factor set one up at its next sign-in; whether it had none. */
    boolean demandSecondFactor(UUID subject) {
        return ask(realm -> {
            UserResource account = realm.users().get(subject.toString());
            if (account.credentials().stream().anyMatch(credential -> SECOND_FACTOR.equals(credential.getType()))) {
                return false;
            }
            UserRepresentation known = account.toRepresentation();
            List<String> actions = new ArrayList<>(known.getRequiredActions());
            if (!actions.contains(SET_UP_SECOND_FACTOR)) {
                actions.add(SET_UP_SECOND_FACTOR);
                known.setRequiredActions(actions);
                account.update(known);
            }
            return true;
        });
    }

    /** Whether there is such an account. */
    boolean knows(UUID subject) {
        return ask(realm -> {
            try {
                return realm.users().get(subject.toString()).toRepresentation() != null;
            } catch (NotFoundException unknown) {
                return false;
            }
        });
    }

    /** Removes an organization; no error where there is none. Its members' accounts stay. */
    void removeOrganization(String slug) {
        ask(realm -> {
            organization(realm, slug)
                    .ifPresent(organization -> organization.delete().close());
            return slug;
        });
    }

    /** Makes an account a member of an organization; no error where it is one. */
    public void join(String slug, UUID subject) {
        ask(realm -> {
            OrganizationResource organization = organization(realm, slug)
                    .orElseThrow(() -> new IllegalStateException("the realm has no organization " + slug));
            created(organization.members().addMember(subject.toString()), "the membership in " + slug);
            return slug;
        });
    }

    /**
     * Ends the membership in an organization; no error where there is none.
     *
     * @return whether the account is a member of no organization now
     */
    public boolean leave(String slug, UUID subject) {
        return ask(realm -> {
            organization(realm, slug)
                    .ifPresent(organization -> unlessMissing(() ->
                            organization.members().member(subject.toString()).delete()));
            try {
                return realm.organizations()
                        .members()
                        .getOrganizations(subject.toString())
                        .isEmpty();
            } catch (NotFoundException gone) {
                return true;
            }
        });
    }

    /** Keeps an account from signing in, and ends its sessions in the realm. */
    public void disable(UUID subject) {
        ask(realm -> {
            unlessMissing(() -> {
                var account = realm.users().get(subject.toString());
                UserRepresentation known = account.toRepresentation();
                known.setEnabled(false);
                account.update(known);
                account.logout();
            });
            return subject;
        });
    }

    /** Lets an account sign in again; no error where it may, or is gone. */
    public void enable(UUID subject) {
        ask(realm -> {
            unlessMissing(() -> {
                UserResource account = realm.users().get(subject.toString());
                UserRepresentation known = account.toRepresentation();
                if (!Boolean.TRUE.equals(known.isEnabled())) {
                    known.setEnabled(true);
                    account.update(known);
                }
            });
            return subject;
        });
    }

    /** Removes an account for ever; no error where it is gone. */
    public void close(UUID subject) {
        ask(realm -> {
            realm.users().delete(subject.toString()).close();
            return subject;
        });
    }

    /** Ends a session of the realm; no error where it has ended. */
    public void endSession(String realmSession) {
        ask(realm -> {
            unlessMissing(() -> realm.deleteSession(realmSession, false));
            return realmSession;
        });
    }

    private static Optional<OrganizationResource> organization(RealmResource realm, String slug) {
        return realm.organizations().search(slug, true, 0, 1).stream()
                .map(found -> realm.organizations().get(found.getId()))
                .findFirst();
    }

    /** An answer to "make this": made, or there already. */
    private static void created(Response answer, String what) {
        try (answer) {
            if (answer.getStatus() == CONFLICT
                    || answer.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
                return;
            }
            if (answer.getStatusInfo().getFamily() == Response.Status.Family.SERVER_ERROR) {
                throw new ServerErrorException(answer.getStatus());
            }
            throw new IllegalStateException(what + " is refused by the realm with " + answer.getStatus());
        }
    }

    private static void unlessMissing(Runnable change) {
        try {
            change.run();
        } catch (NotFoundException gone) {
            // what was to end has ended
        }
    }

    private <T> T ask(Function<RealmResource, T> work) {
        try {
            return work.apply(client().realm(RealmAddress.NAME));
        } catch (ProcessingException | ServerErrorException failure) {
            throw new RealmAway(failure);
        }
    }

    private synchronized Keycloak client() {
        Keycloak open = keycloak;
        if (open == null) {
            Keycloak.setClientProvider(new JerseyClients());
            open = KeycloakBuilder.builder()
                    .serverUrl(address.server())
                    .realm(RealmAddress.NAME)
                    .grantType("client_credentials")
                    .clientId(SERVICE)
                    .clientSecret(secret.orElseThrow(
                            () -> new IllegalStateException("TERANGA_AUTH_CLIENT_SECRET is not set")))
                    .build();
            keycloak = open;
        }
        return open;
    }

    @PreDestroy
    void closeClient() {
        Keycloak open = keycloak;
        if (open != null) {
            open.close();
        }
    }
}
