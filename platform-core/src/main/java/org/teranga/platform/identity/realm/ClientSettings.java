package org.teranga.platform.identity.realm;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

/** What a client of ours may do in the realm, and nothing more. */
final class ClientSettings {
    private static final String TOKEN_SECONDS = "1800";

    private ClientSettings() {}

    /**
     * A host at which people sign in: code flow with PKCE, by this client alone, and only back to its own addresses.
     *
     * @param client    its name and secret
     * @param addresses scheme, host and port of each address of the host
     * @param logoutUrl where the realm tells that a session has ended
     * @param theme     the theme of the page of the password
     */
    static ClientRepresentation host(RealmClient client, List<String> addresses, String logoutUrl, String theme) {
        ClientRepresentation settings = bare(client.id());
        settings.setPublicClient(false);
        settings.setSecret(client.secret());
        settings.setStandardFlowEnabled(true);
        settings.setRedirectUris(addresses.stream()
                .map(address -> address + "/auth/callback")
                .sorted()
                .toList());
        settings.setBaseUrl(addresses.getFirst() + "/");
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("pkce.code.challenge.method", "S256");
        attributes.put("backchannel.logout.url", logoutUrl);
        attributes.put("backchannel.logout.session.required", "true");
        attributes.put("login_theme", theme);
        settings.setAttributes(attributes);
        return settings;
    }

    /** The client by which tests and tools get a token with user name and password. In development only. */
    static ClientRepresentation test(String id) {
        ClientRepresentation settings = bare(id);
        settings.setPublicClient(true);
        settings.setStandardFlowEnabled(false);
        settings.setDirectAccessGrantsEnabled(true);
        settings.setAttributes(Map.of("access.token.lifespan", TOKEN_SECONDS));
        return settings;
    }

    private static ClientRepresentation bare(String id) {
        ClientRepresentation settings = new ClientRepresentation();
        settings.setClientId(id);
        settings.setProtocol("openid-connect");
        settings.setEnabled(true);
        settings.setImplicitFlowEnabled(false);
        settings.setDirectAccessGrantsEnabled(false);
        settings.setServiceAccountsEnabled(false);
        settings.setFullScopeAllowed(false);
        settings.setRedirectUris(List.of());
        settings.setWebOrigins(List.of());
        settings.setDefaultClientScopes(List.of("basic"));
        settings.setOptionalClientScopes(List.of("organization"));
        settings.setProtocolMappers(List.of(audience(id)));
        return settings;
    }

    private static ProtocolMapperRepresentation audience(String id) {
        ProtocolMapperRepresentation mapper = new ProtocolMapperRepresentation();
        mapper.setName("audience");
        mapper.setProtocol("openid-connect");
        mapper.setProtocolMapper("oidc-audience-mapper");
        mapper.setConfig(
                Map.of("included.client.audience", id, "access.token.claim", "true", "id.token.claim", "false"));
        return mapper;
    }
}
