# frozen_string_literal: true

# A whole intranet in Rails, to try hearth_proxy.rb: three people, who sign in by naming themselves.
#
#     HEARTH_IDENTITY_SECRET=… puma --threads 0:32 --bind tcp://127.0.0.1:3000 config.ru

$LOAD_PATH.unshift File.expand_path('../signed-identity', __dir__)
require 'action_controller/railtie'
$LOAD_PATH.unshift __dir__
require 'hearth_proxy'

PEOPLE = {
  'ana' => { name: 'Ana Ferreira', spaces: %w[everyone harbor] },
  'bilal' => { name: 'Bilal Haddad', spaces: %w[everyone harbor] },
  'chiara' => { name: 'Chiara Müller-Łącka', spaces: %w[everyone lighthouse] }
}.freeze

class Intranet < Rails::Application
  config.root = __dir__
  config.eager_load = false
  config.secret_key_base = ENV.fetch('SECRET_KEY_BASE', 'a key for this example alone')
  config.logger = Logger.new($stderr, level: Logger::WARN)
  config.session_store :cookie_store, key: '_intranet', same_site: :lax
  config.hosts.clear
end

# Stands for the sign-in that your intranet has. It believes everybody: for tests alone.
class SessionsController < ActionController::Base
  protect_from_forgery with: :exception

  def create
    return head :not_found unless PEOPLE.key?(params[:as])

    reset_session
    session[:person] = params[:as]
    redirect_to '/'
  end

  def show
    render plain: "Signed in as #{session[:person] || 'nobody'}"
  end
end

hearth = HearthProxy.new(host: ENV.fetch('HEARTH_HOST', '127.0.0.1:8787'), secret: ENV.fetch('HEARTH_IDENTITY_SECRET')) do |request|
  id = request.session[:person]
  PEOPLE[id] && { id: id, roles: [], **PEOPLE[id] }
end

Intranet.initialize!
Intranet.routes.draw do
  root to: 'sessions#show'
  get 'sign-in', to: 'sessions#create'
  mount hearth => '/hearth'
end

run Intranet
