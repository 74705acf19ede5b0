package org.khulasa.content;

/**
 * Where a place lies, in decimal degrees (WGS 84), north and east positive. Of a city its middle, of a country, region or
 * sea a point well inside it.
 */
public record Coordinates(double latitude, double longitude) {}
