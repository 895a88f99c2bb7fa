# frozen_string_literal: true

require 'json'
require 'openssl'

# Signs who is signed in, for a Hearth host behind this application. Ruby 2.7 or later, nothing but its standard library.
module HearthIdentity
  HEAD = '{"alg":"HS256","typ":"hearth-identity+jwt"}'

  module_function

  # The value of the header +Hearth-Identity+ of one request.
  #
  # +identity+ has +id+, +name+, +roles+ and +spaces+, from your own session and nothing else. +path+ is the path with its query, as it is
  # sent on to the host. +at+ is the time in seconds since the epoch.
  def sign(secret, identity, method, path, at: Time.now.to_i)
    claims = {
      sub: identity.fetch(:id),
      name: identity.fetch(:name),
      roles: identity.fetch(:roles),
      spaces: identity.fetch(:spaces),
      iat: at,
      method: method,
      path: path
    }
    text = "#{base64url(HEAD)}.#{base64url(JSON.generate(claims))}"
    "#{text}.#{base64url(OpenSSL::HMAC.digest('SHA256', secret, text))}"
  end

  def base64url(data)
    [data].pack('m0').tr('+/', '-_').delete('=')
  end
end
