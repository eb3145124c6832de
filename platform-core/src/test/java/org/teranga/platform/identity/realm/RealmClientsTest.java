package org.teranga.platform.identity.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.ClientRepresentation;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantStatus;

class RealmClientsTest {
    private static final Optional<Tenant> TOULOUSE = Optional.of(new Tenant(
            UUID.randomUUID(), "toulouse", "Maison Commune", TenantStatus.ACTIVE, List.of("fr"), List.of(), "base"));

    @Test
    void inProductionTheClientForTestsIsNobody() {
        RealmClients clients = clients("secret", "production");
        assertThat(clients.audiences(TOULOUSE)).containsExactly("association-toulouse");
        assertThat(clients.audiences(Optional.empty())).containsExactly("platform-web");
        assertThat(clients.isOurs("teranga-test")).isFalse();
        assertThat(clients.development()).isFalse();
    }

    @Test
    void inDevelopmentItsTokensAreTaken() {
        RealmClients clients = clients("secret", "development");
        assertThat(clients.audiences(TOULOUSE)).containsExactlyInAnyOrder("association-toulouse", "teranga-test");
        assertThat(clients.isOurs("teranga-test")).isTrue();
        assertThat(clients.isOurs("account")).isFalse();
    }

    @Test
    void everyClientHasASecretOfItsOwn() {
        RealmClient association = clients("secret", "production").of(TOULOUSE);
        assertThat(association.secret())
                .hasSize(43)
                .isEqualTo(clients("secret", "production").of(TOULOUSE).secret())
                .isNotEqualTo(
                        clients("secret", "production").of(Optional.empty()).secret())
                .isNotEqualTo(clients("another", "production").of(TOULOUSE).secret());
        assertThat(association.toString()).doesNotContain(association.secret());
    }

    @Test
    void withoutASecretNothingIsSigned() {
        assertThatThrownBy(() -> clients("", "production").of(TOULOUSE))
                .hasMessageContaining("TERANGA_AUTH_CLIENT_SECRET");
    }

    @Test
    void aHostsClientSignsInByCodeWithPkceAndReturnsToItsOwnAddressOnly() {
        ClientRepresentation settings = clients("secret", "production").settings(Optional.empty());
        assertThat(settings.getRedirectUris()).containsExactly("https://teranga.example/auth/callback");
        assertThat(settings.getAttributes())
                .containsEntry("pkce.code.challenge.method", "S256")
                .containsEntry("backchannel.logout.url", "https://teranga.example/auth/backchannel-logout");
        assertThat(settings.isPublicClient()).isFalse();
        assertThat(settings.isDirectAccessGrantsEnabled()).isFalse();
        assertThat(settings.isImplicitFlowEnabled()).isFalse();
        assertThat(settings.isFullScopeAllowed()).isFalse();
    }

    @SuppressWarnings("NullAway")
    private static RealmClients clients(String secret, String mode) {
        return new RealmClients(new PlatformHost("https://teranga.example"), null, null, Optional.of(secret), mode);
    }
}
