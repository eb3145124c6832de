/** The three servers of the platform: PostgreSQL, Keycloak, and Payara with the application. */
@NullMarked
package org.teranga.launcher.server;

import org.jspecify.annotations.NullMarked;
