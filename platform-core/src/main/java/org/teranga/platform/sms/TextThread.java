package org.teranga.platform.sms;

import java.util.UUID;

/**
 * Who wrote to a telephone last.
 *
 * @param tenantId the association
 * @param person   to whom
 * @param language BCP 47 code of the language in which it wrote
 */
public record TextThread(UUID tenantId, UUID person, String language) {}
