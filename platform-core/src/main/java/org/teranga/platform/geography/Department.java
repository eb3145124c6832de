package org.teranga.platform.geography;

/**
 * A department, or a collectivity overseas.
 *
 * @param code   as on number plates and in INSEE codes: {@code 31}, {@code 2A}, {@code 974}
 * @param name   its official name
 * @param region the code of its region
 */
public record Department(String code, String name, String region) {}
